import { base64Of, inLines } from './bytes';
import { fileNameWords } from './file-names';
import { addressWords, header, type Mailbox, mailboxWords, textWords } from './headers';

export type { Mailbox } from './headers';

/** A file that goes with a mail; `type` is its media type, `base64` its bytes, padded; `method` = what an entry for the calendar is for (RFC 6047, 2.4). */
export type Attachment = { name: string; type: string; base64: string; method?: 'PUBLISH' | 'CANCEL' };

/** A mail as its recipient will have it. `replyTo` '' = answers go to the sender. Text and HTML say the same. */
export type Message = {
  from: Mailbox;
  to: readonly string[];
  cc: readonly string[];
  bcc: readonly string[];
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  attachments: readonly Attachment[];
};

const mediaType = /^[\w.+-]+\/[\w.+-]+$/;
const lineEnd = /\r\n?|\n/g;

/** Bytes of an attachment. @example sizeOf({ name: '', type: '', base64: 'R00=' }) // 2 */
export const sizeOf = ({ base64 }: Attachment): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : Number(base64.endsWith('=')));

/**
 * The message as RFC 5322 text for Gmail: pure ASCII, lines of at most 76 characters. Gmail adds Date and Message-ID, and takes Bcc off.
 * `boundary`: up to 60 letters, digits, `-` and `_`; any will do, as no line of base64 begins with a dash. Words go as they are,
 * but no control character reaches a header. Throws a RangeError for an address, a boundary, a media type or base64 that is none.
 */
export function mimeOf(message: Message, boundary: string): string {
  if (!/^[\w-]{1,60}$/.test(boundary)) throw new RangeError(`not a boundary: ${boundary}`);
  const { text, html, attachments } = message;
  const words = multipart('alternative', `words-${boundary}`, [
    bodyPart('plain', text),
    bodyPart('html', html),
  ]);
  const mail = multipart('mixed', `mail-${boundary}`, [words, ...attachments.map(attachmentPart)]);
  return [...headersOf(message), ...mail].join('\r\n');
}

function headersOf({ from, to, cc, bcc, replyTo, subject }: Message): string[] {
  const lists: [string, readonly string[]][] = [
    ['To', to],
    ['Cc', cc],
    ['Bcc', bcc],
    ['Reply-To', replyTo === '' ? [] : [replyTo]],
  ];
  return [
    header('From', mailboxWords(from)),
    ...lists.filter(([, list]) => list.length > 0).map(([name, list]) => header(name, addressWords(list))),
    header('Subject', textWords(subject)),
    'MIME-Version: 1.0',
  ];
}

/** A part, as the strings between which line ends go: joined once at the end, since an attachment is long. */
type Part = string[];

/** Parts between boundaries (RFC 2046, 5.1). */
const multipart = (kind: string, boundary: string, parts: readonly Part[]): Part => [
  header('Content-Type', [`multipart/${kind};`, `boundary="${boundary}"`]),
  '',
  ...parts.flatMap((part) => [`--${boundary}`, ...part]),
  `--${boundary}--`,
  '',
];

/** Lines end as mail wants them, whatever the text was typed with. */
const bodyPart = (kind: string, text: string): Part =>
  part([`Content-Type: text/${kind}; charset=UTF-8`], base64Of(text.replace(lineEnd, '\r\n')));

function attachmentPart({ name, type, base64, method }: Attachment): Part {
  if (!mediaType.test(type)) throw new RangeError(`not a media type: ${type}`);
  return part(
    [
      header('Content-Type', method ? [`${type};`, 'charset=UTF-8;', `method=${method}`] : [type]),
      header('Content-Disposition', ['attachment;', ...fileNameWords(name)]),
    ],
    base64,
  );
}

const part = (headers: readonly string[], base64: string): Part => [
  ...headers,
  'Content-Transfer-Encoding: base64',
  '',
  inLines(base64),
];
