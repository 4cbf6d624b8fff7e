import { chanceBytes } from '../files/chance';
import { type Api, type Caller, finder, RestError, type RestRequest, type Route } from '../rest/api';
import { RECIPIENTS_A_MESSAGE } from './limits';
import { readMessage } from './message';
import type { MailStore } from './store';

/** Limit: bytes of a whole mail. Source: discovery document of the Gmail API, messages.send, `maxSize`. */
const LARGEST_MESSAGE = 35 * 1024 * 1024;
const MESSAGE_TYPE = 'message/rfc822';

const ROUTES = [
  {
    name: 'Gmail.messages.send',
    method: 'post',
    path: /^\/upload\/gmail\/v1\/users\/me\/messages\/send$/,
    parameters: ['uploadType'],
    handle: ({ request, store, caller }) => send(request, store, caller),
  },
] as const satisfies readonly Route<MailStore>[];

/** The methods of Gmail v1 that are imitated, by the names under which they are counted. */
export const GMAIL_METHODS = ROUTES.map(({ name }) => name);

export const gmailApi = (store: MailStore): Api => ({
  host: 'https://gmail.googleapis.com',
  scopes: ['gmail.send'],
  find: finder<MailStore>(ROUTES, store),
});

/** Not imitated: mails that come back, and what else Gmail refuses only after it has said yes. */
function send(request: RestRequest, store: MailStore, caller: Caller): object {
  if (request.url.searchParams.get('uploadType') !== 'media')
    throw new RestError(400, 'Unknown uploadType.', 'badRequest');
  const [mediaType = ''] = request.contentType.split(';');
  if (mediaType.trim().toLowerCase() !== MESSAGE_TYPE) {
    const given = `Media type '${mediaType}' is not supported.`;
    throw new RestError(400, `${given} Valid media types: [${MESSAGE_TYPE}]`, 'badContent');
  }
  const recipients = permitted(request.body, store, caller);
  const id = chanceBytes(8).toString('hex');
  const { account, time: at, isDropped } = caller;
  if (!isDropped) store.add({ id, account, at, recipients }, request.body);
  return { id, threadId: id, labelIds: ['SENT'] };
}

/** Texts of limits are those of the quotas page and of field reports. @returns the recipients of a message that may leave */
function permitted(text: string, store: MailStore, { account, time, mailLimits }: Caller): string[] {
  if (Buffer.byteLength(text) > LARGEST_MESSAGE)
    throw new RestError(413, 'Request Entity Too Large', 'uploadTooLarge');
  const { recipients, textBytes } = readMessage(text);
  if (recipients.length > RECIPIENTS_A_MESSAGE)
    throw new RestError(400, 'Limit Exceeded: Email Recipients Per Message.', 'invalidArgument');
  if (textBytes > mailLimits.textBytes)
    throw new RestError(400, 'Limit Exceeded: Email Body Size.', 'invalidArgument');
  if (store.recipientsAround(account, Date.parse(time)) + recipients.length > mailLimits.recipients)
    throw new RestError(429, 'User-rate limit exceeded.  (Mail sending)', 'userRateLimitExceeded');
  return recipients;
}
