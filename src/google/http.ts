/** The only host this add-on calls; `appsscript.json` whitelists it and declares its service. */
export const googleApis = 'https://www.googleapis.com';

/** One request to a Google API; the token is added here. */
export type Call = {
  url: string;
  method?: 'get' | 'post' | 'patch' | 'put';
  contentType?: string;
  headers?: Record<string, string>;
  body?: string | number[];
};
/** What came back; `status` 0 = the network gave nothing. A header is asked for by its lower-case name; '' for none. */
export type Reply = { status: number; text: string; bytes: () => number[]; header: (name: string) => string };

/** What came back of what gave no answer. */
export const noReply = (text = ''): Reply => ({ status: 0, text, bytes: () => [], header: () => '' });

/** How many requests go out together: Drive answers 429 to larger bursts. */
export const batchSize = 10;

let token: string | undefined;

/** Whether a token of this run was refused, so that it lived shorter than the run; for the self-check. */
export const hadOldToken = (): boolean => isOld;
let isOld = false;

/** The token; it may live a few minutes only (reference of getOAuthToken), so it is asked for anew when it is refused. */
function authorization(): string {
  token ??= ScriptApp.getOAuthToken();
  return `Bearer ${token}`;
}

/**
 * Sends several calls at once and returns every reply, also the failed ones; those whose token is refused, which does nothing, go once
 * more with a new one. @throws what Google throws when no call that may be sent
 * twice gets an answer
 */
export function sendAll(calls: readonly Call[]): Reply[] {
  if (calls.length === 0) return [];
  const replies = answered(calls);
  const refused = calls.filter((_, index) => replies[index]?.status === 401);
  if (refused.length === 0) return replies;
  token = undefined;
  isOld = true;
  const again = answered(refused);
  return replies.map((reply) => (reply.status === 401 ? (again.shift() ?? reply) : reply));
}

function answered(calls: readonly Call[]): Reply[] {
  try {
    return exchange(calls);
  } catch (trouble) {
    return oneByOne(calls, trouble);
  }
}

/**
 * One call without an answer makes `fetchAll` throw for all. What does no harm when done twice is sent again by itself, a little later; what creates, or
 * sends a mail, may have landed and counts as lost.
 */
function oneByOne(calls: readonly Call[], trouble: unknown): Reply[] {
  const lost = noReply(trouble instanceof Error ? trouble.message : '');
  const again = calls.filter(({ method = 'get' }) => method === 'get' || method === 'patch');
  const replies = new Map(again.map((call) => [call, attempt(call)]));
  if (again.length > 0 && [...replies.values()].every((reply) => reply === undefined)) throw trouble;
  return calls.map((call) => replies.get(call) ?? lost);
}

/**
 * Milliseconds between requests that go by themselves after a throw. Ours. “Bandwidth quota exceeded: … Try reducing the rate of data transfer.” is thrown
 * so, for all that went together (field reports), in words of the account's language: so it is slower and in smaller parts after any.
 */
const slowMs = 500;

function attempt(call: Call): Reply | undefined {
  Utilities.sleep(slowMs);
  try {
    return exchange([call])[0];
  } catch {
    return undefined;
  }
}

function exchange(calls: readonly Call[]): Reply[] {
  const requests = calls.map(
    (call): GoogleAppsScript.URL_Fetch.URLFetchRequest => ({
      url: call.url,
      method: call.method ?? 'get',
      headers: { ...call.headers, Authorization: authorization() },
      muteHttpExceptions: true,
      ...(call.body === undefined
        ? {}
        : { contentType: call.contentType ?? 'application/json', payload: call.body }),
    }),
  );
  return UrlFetchApp.fetchAll(requests).map((response) => ({
    status: response.getResponseCode(),
    // A file is no text: only who wants one has it decoded.
    get text() {
      return response.getContentText();
    },
    bytes: () => response.getContent(),
    header: (name: string) => headerIn(response.getHeaders(), name),
  }));
}

/** Names of headers are of any case. */
function headerIn(headers: object, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return found ? String(found[1]) : '';
}

/** Whether Google asks to try later, or may have done the work without saying so. */
export const passing = (reply: Pick<Reply, 'status' | 'text'>): boolean =>
  reply.status === 0 ||
  reply.status === 429 ||
  reply.status >= 500 ||
  (reply.status === 403 && /rateLimitExceeded/i.test(reply.text));

/** Waits longer after each failed round: 1, 2, 4 … seconds. */
export const waitAfter = (round: number): void => Utilities.sleep(1000 * 2 ** round);

/** How many rounds a passing failure is tried. */
export const rounds = 4;

/** What came ahead, by its address, until it is asked for. */
const ahead = new Map<string, Reply>();

/** What came of a call that went ahead, once; undefined for one that did not, or that Google would not answer. */
export function cameAhead({ url }: Call): Reply | undefined {
  const reply = ahead.get(url);
  ahead.delete(url);
  return reply;
}

/**
 * Sends one call, trying again while the failure is passing; for calls that do no harm when done twice. `soon` = what is likely asked for
 * next, which goes ahead beside it, so that it is not waited for by itself.
 */
export function send(call: Call, soon: readonly Call[] = []): Reply {
  for (let round = 0; ; round += 1) {
    const beside = round === 0 ? soon : [];
    const [reply = noReply(), ...others] = sendAll([call, ...beside]);
    beside.forEach(({ url }, index) => {
      const other = others[index];
      if (other?.status === 200) ahead.set(url, other);
    });
    if (!passing(reply) || round + 1 >= rounds) return reply;
    waitAfter(round);
  }
}
