import type { RestError } from '../../rest/api';
import type { Fake } from '../members';
import { signed } from './signed-bytes';

export class Answer implements Fake<'HTTPResponse'> {
  readonly service = 'HTTPResponse';

  constructor(
    private readonly status: number,
    private readonly content: Uint8Array,
    private readonly headers: Record<string, string> = {},
  ) {}

  static ofError(error: RestError): Answer {
    return new Answer(error.status, Buffer.from(JSON.stringify(error.body)));
  }

  getResponseCode(): number {
    return this.status;
  }

  getHeaders(): Record<string, string> {
    return { ...this.headers };
  }

  getContentText(): string {
    return Buffer.from(this.content).toString('utf8');
  }

  getContent(): number[] {
    return signed(this.content);
  }
}
