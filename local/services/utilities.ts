import { createHash, randomUUID } from 'node:crypto';
import type { Run } from '../run';
import { formatAt } from '../zone';
import type { Fake } from './members';
import { ServiceError } from './service-error';
import { signed, unsigned } from './signed-bytes';

const LONGEST_SLEEP_MS = 300_000;

/** Pure functions of the platform. Enums come as their names. */
export class PlatformUtilities implements Fake<'Utilities'> {
  readonly service = 'Utilities';

  constructor(private readonly run: Run) {}

  base64Encode(data: string | number[]): string {
    return (typeof data === 'string' ? Buffer.from(data) : unsigned(data)).toString('base64');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new ServiceError('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }

  computeDigest(algorithm: unknown, value: string, charset?: unknown): number[] {
    if (charset !== undefined && String(charset) !== 'UTF_8')
      throw new ServiceError('Invalid argument: charset');
    return signed(createHash(String(algorithm).replace('_', '')).update(value).digest());
  }

  formatDate(date: { getTime(): number }, timeZone: string, format: string): string {
    return formatAt(date.getTime(), timeZone, format);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP_MS) throw new ServiceError('Invalid argument: milliseconds');
    this.run.clock.sleep(milliseconds);
  }

  getUuid(): string {
    return randomUUID();
  }
}
