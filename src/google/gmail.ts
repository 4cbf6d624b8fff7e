import { type Message, query } from './asked';
import { type Call, type Reply, sendAll } from './http';
import { saysNotPermitted, saysSpent } from './trouble';

/** Gmail's own host; `appsscript.json` whitelists it. */
const gmail = 'https://gmail.googleapis.com';

/**
 * What Gmail said of a mail: accepted with its id, which is no more than that · refused, so it has not left · not permitted, so it has
 * not left · unsure, so it may have left.
 */
export type Posted =
  | { kind: 'accepted'; id: string }
  | { kind: 'refused'; status: number }
  | { kind: 'not-permitted' }
  | { kind: 'unsure'; status: number };

/**
 * Sends one finished message (RFC 5322 text, ASCII) from the running account. Never tries again: Gmail has no way to tell a second try
 * from a second mail. As a media upload, because JSON fails above 5 MB.
 */
export function post(message: string): Posted {
  const call: Call = {
    url: `${gmail}/upload/gmail/v1/users/me/messages/send?${query('messages.send', { uploadType: 'media' })}`,
    method: 'post',
    contentType: 'message/rfc822',
    body: message,
  };
  try {
    const [reply] = sendAll([call]);
    return reply ? meaning(reply) : { kind: 'unsure', status: 0 };
  } catch (trouble) {
    // A network that broke off says nothing about whether the mail has left; a missing permission and a spent service do.
    if (saysNotPermitted(trouble)) return { kind: 'not-permitted' };
    return saysSpent(trouble) ? { kind: 'refused', status: 429 } : { kind: 'unsure', status: 0 };
  }
}

function meaning({ status, text }: Reply): Posted {
  const id = status >= 200 && status < 300 ? idIn(text) : undefined;
  if (id) return { kind: 'accepted', id };
  if (status === 401 || (status === 403 && !/limitExceeded/i.test(text))) return { kind: 'not-permitted' };
  return [400, 404, 413].includes(status) ? { kind: 'refused', status } : { kind: 'unsure', status };
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
