/** The time of one run: begins where it is told to, goes on as real time does, and jumps ahead instead of sleeping. */
export class Clock {
  private readonly startedAt = performance.now();
  private sleptMs = 0;

  /** @param startMs the instant at which the run begins, in milliseconds since 1970 */
  constructor(private readonly startMs: number) {}

  now(): number {
    return Math.floor(this.startMs + this.elapsedMs);
  }

  get elapsedMs(): number {
    return performance.now() - this.startedAt + this.sleptMs;
  }

  sleep(milliseconds: number): void {
    this.sleptMs += milliseconds;
  }
}
