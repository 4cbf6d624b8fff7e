import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';

/** Source: reference of class Cache. */
const LONGEST = { key: 250, value: 100 * 1024, seconds: 21_600 };

export class DocumentCacheService implements Fake<'CacheService'> {
  readonly service = 'CacheService';

  constructor(private readonly run: Run) {}

  getDocumentCache(): DocumentCache {
    return new DocumentCache(this.run);
  }
}

/** Of one Sheet. Google may drop anything early: here all is gone with the program that runs the workspace. */
export class DocumentCache implements Fake<'Cache'> {
  readonly service = 'Cache';

  constructor(private readonly run: Run) {}

  get(key: string): string | null {
    const { clock, stores } = this.run;
    const kept = stores.cache.get(key);
    return kept && kept.until > clock.now() ? kept.value : null;
  }

  put(key: string, value: string, expirationInSeconds: number): void {
    const { clock, stores } = this.run;
    if (key.length > LONGEST.key) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > LONGEST.value) throw new ServiceError('Argument too large: value');
    const seconds = Math.min(LONGEST.seconds, Math.max(1, expirationInSeconds));
    stores.cache.set(key, { value, until: clock.now() + seconds * 1000 });
  }

  remove(key: string): void {
    this.run.stores.cache.delete(key);
  }
}
