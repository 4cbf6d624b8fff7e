import { chanceUuid } from '../../files/chance';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';
import { signed, unsigned } from './signed-bytes';

/** Limit: milliseconds of a pause. Source: reference, Utilities.sleep. */
const LONGEST_SLEEP_MS = 300_000;

/** Pure functions of the platform, and its pause. */
export class PlatformUtilities implements Fake<'Utilities'> {
  readonly service = 'Utilities';

  constructor(private readonly run: Run) {}

  /** A text is taken as US-ASCII. Field: gas-fakes, test/testutilities.js, where signatures without a charset are those of US-ASCII. */
  base64Encode(data: string | number[]): string {
    const bytes = typeof data === 'string' ? Buffer.from(data.replace(/\P{ASCII}/gu, '?')) : unsigned(data);
    return bytes.toString('base64');
  }

  base64Decode(encoded: string): number[] {
    return signed(Buffer.from(encoded, 'base64'));
  }

  getUuid(): string {
    return chanceUuid();
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP_MS) throw new ServiceError('Invalid argument: milliseconds');
    this.run.clock.pass(milliseconds);
  }
}
