import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';

/** Limit: bytes of a property. Source: quotas page; the text is a field report. */
const LONGEST_VALUE = 9 * 1024;
/** Limit: bytes of all properties. Source: quotas page; the text is a field report. */
const LARGEST_STORE = 500 * 1024;

export class DocumentPropertiesService implements Fake<'PropertiesService'> {
  readonly service = 'PropertiesService';

  constructor(private readonly run: Run) {}

  getDocumentProperties(): DocumentProperties {
    return new DocumentProperties(this.run);
  }
}

/** Shared by all users of the add-on in this Sheet. Writes land at once, unlike those to cells. */
export class DocumentProperties implements Fake<'Properties'> {
  readonly service = 'Properties';

  constructor(private readonly run: Run) {}

  getProperty(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  setProperties(properties: Record<string, string>): this {
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    for (const [, value] of added) {
      if (Buffer.byteLength(value) > LONGEST_VALUE) throw new ServiceError('Argument too large: value');
    }
    const next = { ...this.store, ...Object.fromEntries(added) };
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
    if (size > LARGEST_STORE) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    Object.assign(this.store, next);
    return this;
  }

  deleteProperty(key: string): this {
    delete this.store[key];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }

  private get store(): Record<string, string> {
    return this.run.stores.properties.value;
  }
}
