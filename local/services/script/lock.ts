import type { Run } from '../../run/run';
import type { Fake } from '../members';

export class DocumentLockService implements Omit<Fake<'LockService'>, 'getDocumentLock'> {
  readonly service = 'LockService';

  constructor(private readonly run: Run) {}

  /** The published types do not know that there may be none. */
  getDocumentLock(): DocumentLock | null {
    const { isTriggered, stores } = this.run;
    const isNone = isTriggered && stores.sides.pick('lock', { given: false, none: true });
    return isNone ? null : new DocumentLock(this.run);
  }
}

/** One for all users of the Sheet; a run that ends, or dies, lets go of it. Waiting only moves the run's clock. */
export class DocumentLock implements Fake<'Lock'> {
  readonly service = 'Lock';

  constructor(private readonly run: Run) {}

  tryLock(timeoutInMillis: number): boolean {
    const { stores } = this.run;
    stores.lockHolder ??= this.run;
    if (stores.lockHolder === this.run) return true;
    this.run.clock.pass(timeoutInMillis);
    return false;
  }

  releaseLock(): void {
    this.run.releaseLock();
  }
}
