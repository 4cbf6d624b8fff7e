/** The time of one run: begins where it is told to, goes on as real time does, and jumps ahead instead of sleeping. */
export class Clock {
  private readonly startedAt = performance.now();
  private jumpedMs = 0;

  /**
   * @param startMs the instant at which the run begins, in milliseconds since 1970
   * @param isTold whether only what is said to have passed counts, and not what has
   */
  constructor(
    private readonly startMs: number,
    private readonly isTold = false,
  ) {}

  now(): number {
    return Math.floor(this.startMs + this.elapsedMs);
  }

  get elapsedMs(): number {
    return this.jumpedMs + (this.isTold ? 0 : performance.now() - this.startedAt);
  }

  pass(milliseconds: number): void {
    this.jumpedMs += milliseconds;
  }
}
