import { type DriveCall, driveCall } from '../drive/drive-api';
import { RestError } from '../drive/rest-error';
import type { Run } from '../run';
import type { Fake } from './members';
import { ServiceError } from './service-error';
import { signed } from './signed-bytes';

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;

const HOST = 'https://www.googleapis.com';
const PARAMETERS = ['url', 'method', 'headers', 'contentType', 'payload', 'muteHttpExceptions'];
/** Source: quotas page. */
const LONGEST_URL = 2048;

/** The network: nothing but Google's API host is on it. */
export class Network implements Fake<'UrlFetchApp'> {
  readonly service = 'UrlFetchApp';

  constructor(private readonly run: Run) {}

  /** One after another, so that those before a kill have landed and those after it have not. */
  fetchAll(requests: (FetchRequest | string)[]): Answer[] {
    const list = requests.map((request) => (typeof request === 'string' ? { url: request } : request));
    for (const request of list) this.check(request);
    return list.map((request) => this.send(request));
  }

  private send(request: FetchRequest): Answer {
    const url = this.check(request);
    const call = driveCall({
      method: (request.method ?? 'get').toLowerCase(),
      url,
      contentType: request.contentType ?? headerOf(request, 'content-type'),
      body: typeof request.payload === 'string' ? request.payload : '',
    });
    const answer = this.run.enter(call.name, () => this.answer(call, request));
    if (answer.getResponseCode() >= 400 && !request.muteHttpExceptions) {
      throw new ServiceError(
        `Request failed for ${HOST} returned code ${answer.getResponseCode()}. ` +
          `Truncated server response: ${answer.getContentText().slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return answer;
  }

  private check(request: FetchRequest): URL {
    const unknown = Object.keys(request).find((name) => !PARAMETERS.includes(name));
    if (unknown) throw new ServiceError(`Attribute provided with invalid value: ${unknown}`);
    if (request.payload !== undefined && typeof request.payload !== 'string') {
      throw new Error('The local workspace takes only texts as payload.');
    }
    const allowed = this.run.world.bundle.manifest.urlFetchWhitelist ?? [];
    if (!allowed.some((prefix) => request.url.startsWith(prefix))) {
      throw new ServiceError(`Access to the URL is not permitted by urlFetchWhitelist: ${request.url}`);
    }
    if (request.url.length > LONGEST_URL) throw new ServiceError(`Limit Exceeded: URLFetch URL Length.`);
    if (!request.url.startsWith(`${HOST}/`)) throw new ServiceError(`DNS error: ${request.url}`);
    return new URL(request.url);
  }

  private answer(call: DriveCall, request: FetchRequest): Answer {
    const fault = this.run.faultOf(call.name);
    if (fault && !fault.landed)
      return Answer.ofError(new RestError(fault.status, 'Backend Error', 'backendError'));
    try {
      if (headerOf(request, 'authorization') !== `Bearer ${this.run.token}`) {
        throw new RestError(401, 'Request had invalid authentication credentials.', 'authError');
      }
      const caller = { account: this.run.account, time: new Date(this.run.clock.now()).toISOString() };
      const value = call.run(this.run.world.drive, caller);
      if (fault) return Answer.ofError(new RestError(fault.status, 'Backend Error', 'backendError'));
      return new Answer(200, value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value)));
    } catch (error) {
      if (error instanceof RestError) return Answer.ofError(error);
      throw error;
    }
  }
}

export class Answer implements Fake<'HTTPResponse'> {
  readonly service = 'HTTPResponse';

  constructor(
    private readonly status: number,
    private readonly content: Uint8Array,
  ) {}

  static ofError(error: RestError): Answer {
    return new Answer(error.status, Buffer.from(JSON.stringify(error.body)));
  }

  getResponseCode(): number {
    return this.status;
  }

  getContentText(): string {
    return Buffer.from(this.content).toString('utf8');
  }

  getContent(): number[] {
    return signed(this.content);
  }
}

function headerOf(request: FetchRequest, name: string): string {
  const found = Object.entries(request.headers ?? {}).find(([header]) => header.toLowerCase() === name);
  return String(found?.[1] ?? '');
}
