import { type Message, query } from './asked';
import { type Call, type Reply, sendAll } from './http';
import { mostAtOnce, uploadLarge } from './pieces';
import { saysNotPermitted, saysSpent } from './trouble';

/** What a finished message is. */
const type = 'message/rfc822';

/** Gmail's own host; `appsscript.json` whitelists it. */
const gmail = 'https://gmail.googleapis.com';

/**
 * What Gmail said of a mail: accepted with its id, which is no more than that · refused, so it has not left · not permitted, or not
 * taken because too much left in this minute (`later`) or this day (`spent`), so it has not left · unsure, so it may have left.
 */
export type Posted =
  | { kind: 'accepted'; id: string }
  | { kind: 'refused'; status: number }
  | { kind: 'not-permitted' | 'later' | 'spent' }
  | { kind: 'unsure'; status: number };

/**
 * Sends one finished message (RFC 5322 text, ASCII) from the running account. Never tries again: Gmail has no way to tell a second try
 * from a second mail. As a media upload, because JSON fails above 5 MB; a larger one in pieces, of which only the last sends.
 */
export function post(message: string): Posted {
  const url = (uploadType: 'media' | 'resumable') =>
    `${gmail}/upload/gmail/v1/users/me/messages/send?${query('messages.send', { uploadType })}`;
  const { length: size } = message;
  if (size > mostAtOnce) {
    const start = { url: url('resumable'), method: 'post', body: '' } as const;
    const bytes = (from: number, to: number) => message.slice(from, to);
    const { reply, handed } = uploadLarge({ start, type, size, bytes });
    const posted = meaning(reply);
    return posted.kind === 'unsure' && !handed ? { kind: 'later' } : posted;
  }
  const call: Call = { url: url('media'), method: 'post', contentType: type, body: message };
  const [reply] = sendAll([call]);
  return reply ? meaning(reply) : { kind: 'unsure', status: 0 };
}

function meaning({ status, text }: Reply): Posted {
  // The text is then what was thrown.
  if (status === 0) return unanswered(text);
  const id = status >= 200 && status < 300 ? idIn(text) : undefined;
  if (id) return { kind: 'accepted', id };
  // Of the minute, whatever reason stands beside it.
  if (status >= 400 && status < 500 && /bandwidth/i.test(text)) return { kind: 'later' };
  if (status === 429 || (status === 403 && /limitExceeded|quotaExceeded/i.test(text)))
    return { kind: isOfTheDay(text) ? 'spent' : 'later' };
  if (status === 401 || status === 403) return { kind: 'not-permitted' };
  return [400, 404, 413].includes(status) ? { kind: 'refused', status } : { kind: 'unsure', status };
}

/**
 * Whether a limit of the day is meant. `dailyLimitExceeded` and the mark `(Mail sending)` are of the guide “Resolve errors” of the Gmail
 * API; answers of REST are not translated.
 */
const isOfTheDay = (text: string): boolean => /dailyLimitExceeded|\bquotaExceeded|mail sending/i.test(text);

/**
 * A network that broke off says nothing about whether the mail has left; a missing permission and a spent service do. Nor does “Bandwidth quota
 * exceeded”, which UrlFetchApp throws: no document says whether before the request went or over its answer.
 */
function unanswered(text: string): Posted {
  if (saysNotPermitted(text)) return { kind: 'not-permitted' };
  return saysSpent(text) ? { kind: 'spent' } : { kind: 'unsure', status: 0 };
}

function idIn(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text) as Message;
    return typeof id === 'string' && id !== '' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Recipients that Google lets this account write to today. */
export const remainingToday = (): number => MailApp.getRemainingDailyQuota();
