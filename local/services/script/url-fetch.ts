import { driveApi } from '../../drive/api';
import { gmailApi } from '../../mail/api';
import { type Api, type Caller, type RestCall, RestError, type RestRequest } from '../../rest/api';
import { Half, type Headers, Pieces } from '../../rest/pieces';
import type { Fault } from '../../run/options';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';
import { Answer } from './http-response';
import { unsigned } from './signed-bytes';

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;
/** A request on its way, and the API that it goes to. */
type Sent = { api: Api; rest: RestRequest; token: string; isMuted: boolean; headers: Headers };

const PARAMETERS = ['url', 'method', 'headers', 'contentType', 'payload', 'muteHttpExceptions'];
/** Limit: letters of an address that is fetched. Source: quotas page. */
const LONGEST_URL = 2048;

export class Network implements Fake<'UrlFetchApp'> {
  readonly service = 'UrlFetchApp';
  /** All that is on the network. */
  private readonly apis: readonly Api[];
  /** Uploads that this run makes piece by piece. */
  private readonly pieces = new Pieces();

  constructor(private readonly run: Run) {
    const { drive, mail } = run.stores;
    this.apis = [driveApi(drive), gmailApi(mail)];
  }

  /** One after another, so that those before a kill have landed and those after it have not. */
  fetchAll(requests: (FetchRequest | string)[]): Answer[] {
    const list = this.each(requests, (request) =>
      this.read(typeof request === 'string' ? { url: request } : request),
    );
    for (const api of this.apis) {
      const its = list.done.filter((sent) => sent.api === api).map(({ rest }) => rest);
      api.foresee?.(its, this.caller());
    }
    const answers = this.each(list.done, (sent) => this.send(sent));
    if ('trouble' in list) throw list.trouble;
    if ('trouble' in answers) throw answers.trouble;
    return answers.done;
  }

  /** What a service's refusal of one means for the others is not known; a fault of ours, or a kill, stops all. */
  private each<A, B>(all: readonly A[], act: (one: A) => B): { done: B[]; trouble?: ServiceError } {
    const met: { done: B[]; trouble?: ServiceError } = { done: [] };
    for (const one of all)
      try {
        met.done.push(act(one));
      } catch (trouble) {
        if (!(trouble instanceof ServiceError)) throw trouble;
        if (this.run.stores.sides.pick('fetch-all', { 'all-or-nothing': true, 'item-by-item': false }))
          throw trouble;
        met.trouble ??= trouble;
      }
    return met;
  }

  private read(request: FetchRequest): Sent {
    this.check(request);
    const url = new URL(request.url);
    const api = this.apis.find(({ host }) => host === url.origin);
    if (!api) throw new ServiceError(`DNS error: ${request.url}`);
    const headers = headersOf(request);
    const rest = {
      method: (request.method ?? 'get').toLowerCase(),
      url,
      contentType: request.contentType ?? headers['content-type'] ?? '',
      body: bodyOf(request),
    };
    const isMuted = request.muteHttpExceptions === true;
    return { api, rest, token: headers.authorization ?? '', isMuted, headers };
  }

  private check(request: FetchRequest): void {
    const unknown = Object.keys(request).find((name) => !PARAMETERS.includes(name));
    if (unknown) throw new ServiceError(`Attribute provided with invalid value: ${unknown}`);
    const { payload } = request;
    if (payload !== undefined && typeof payload !== 'string' && !Array.isArray(payload))
      throw new Error('The local workspace takes only texts and bytes as payload.');
    const allowed = this.run.stores.bundle.manifest.urlFetchWhitelist ?? [];
    if (!allowed.some((prefix) => request.url.startsWith(prefix))) {
      throw new ServiceError(`Access to the URL is not permitted by urlFetchWhitelist: ${request.url}`);
    }
    if (request.url.length > LONGEST_URL) throw new ServiceError(`Limit Exceeded: URLFetch URL Length.`);
  }

  private send(sent: Sent): Answer {
    const call = this.pieces.find(sent, (rest) => sent.api.find(rest));
    const answer = this.run.enter(call.name, () => this.answer(call, sent), kindOf(call.name, sent.rest));
    if (answer.getResponseCode() >= 400 && !sent.isMuted) {
      throw new ServiceError(
        `Request failed for ${sent.api.host} returned code ${answer.getResponseCode()}. ` +
          `Truncated server response: ${answer.getContentText().slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return answer;
  }

  private answer(call: RestCall, sent: Sent): Answer {
    const fault = this.run.faultOf(call.name);
    const failure = fault && fault.status !== 200 ? failureOf(fault, sent) : undefined;
    try {
      if (failure && !fault?.landed) throw failure;
      this.authorize(sent);
      const value = call.run(this.caller(fault));
      if (failure) throw failure;
      if (value instanceof Half) return new Answer(value.status, new Uint8Array(), value.headers);
      return new Answer(200, value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value)));
    } catch (error) {
      if (error instanceof RestError) return Answer.ofError(error);
      throw error;
    }
  }

  private authorize({ api, token }: Sent): void {
    if (!this.run.isSignedBy(token))
      throw new RestError(401, 'Request had invalid authentication credentials.', 'authError');
    if (!this.run.holds(api.scopes))
      throw new RestError(403, 'Request had insufficient authentication scopes.', 'insufficientPermissions');
  }

  private caller(fault?: Fault): Caller {
    const { account, clock, mailLimits, stores } = this.run;
    const time = new Date(clock.now()).toISOString();
    return { account, time, mailLimits, sides: stores.sides, isDropped: fault?.landed === false };
  }
}

/** Without content there is nothing that Drive would have to take in or convert. */
const kindOf = (name: string, { url }: RestRequest): string =>
  /^Drive\.files\.(create|update)$/.test(name) && !url.pathname.startsWith('/upload/')
    ? `${name}, no content`
    : name;

/** Texts are field reports. No answer at all cannot be muted. */
function failureOf({ status, reason, says }: Fault, { rest }: Sent): Error {
  if (status === 0) return new ServiceError(says ?? `Address unavailable: ${rest.url}`);
  if (says !== undefined) return new RestError(status, says, reason);
  return status === 429
    ? new RestError(status, 'Too many concurrent requests for user', reason ?? 'rateLimitExceeded')
    : new RestError(status, 'Backend Error', reason ?? 'backendError');
}

/** Headers by their lower-case names. */
const headersOf = (request: FetchRequest): Headers =>
  Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );

/** Bytes, a letter each, where bytes are sent. */
const bodyOf = ({ payload }: FetchRequest): string =>
  Array.isArray(payload) ? unsigned(payload as number[]).toString('latin1') : String(payload ?? '');
