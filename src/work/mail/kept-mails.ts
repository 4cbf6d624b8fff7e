import * as z from 'zod/mini';
import { digest, digestOfBase64 } from '../../domain/text/digest';
import { flush } from '../../google/workbook';
import { type Message, sizeOf } from '../../letters/mime/message';
import { sentTab } from '../../tables/tables';
import { appendHidden, cellsOf, rowsIn, textIn } from '../sheet/hidden-tab';

const title = 'Máy giữ từng thư đúng như đã gửi. Xóa thì không xem lại được thư đã gửi.';

const mailbox = z.object({ name: z.string(), address: z.string() });
const list = z.array(z.string());

/** What a mail said, as data; of its files only what they were. `print` = fingerprint of a file's bytes in base64. */
const keptMail = z.object({
  from: mailbox,
  to: list,
  cc: list,
  bcc: list,
  replyTo: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), size: z.number(), print: z.string() })),
});
export type KeptMail = z.infer<typeof keptMail>;
const row = z.tuple([z.string(), keptMail]);

/** A message as it is kept. */
const asKept = ({ attachments, to, cc, bcc, ...words }: Message): KeptMail => ({
  ...words,
  to: [...to],
  cc: [...cc],
  bcc: [...bcc],
  attachments: attachments.map((one) => ({
    name: one.name,
    type: one.type,
    size: sizeOf(one),
    print: digestOfBase64(one.base64),
  })),
});

/**
 * Keeps mails that are about to leave, all in one write that has landed when this returns: each is claimed only after it. A kill leaves rows of
 * mails that did not leave, of which nobody knows the fingerprint.
 * @returns the fingerprint of each, by its code, as the ledger keeps it
 */
export function keepMails(messages: ReadonlyMap<string, Message>): Map<string, string> {
  const texts = new Map(
    [...messages].map(([code, message]) => [code, JSON.stringify([code, asKept(message)])]),
  );
  if (texts.size === 0) return new Map();
  appendHidden(
    sentTab,
    title,
    [...texts.values()].map((text) => cellsOf(text)),
  );
  flush();
  return new Map([...texts].map(([code, text]) => [code, digest(text).slice(0, printLength)]));
}

/** Digits of a fingerprint in the ledger. Ours: as many as tell what was shown from what was not. */
const printLength = 16;

/** A mail as it left, by the fingerprint that the ledger has of it; undefined where the row is gone or was typed over. */
export function keptAs(print: string): KeptMail | undefined {
  const texts = rowsIn(sentTab).flatMap((cells) => (cells[0]?.includes(print) ? (textIn(cells) ?? []) : []));
  const text = texts.find((one) => digest(one).startsWith(print));
  return text === undefined ? undefined : row.safeParse(JSON.parse(text)).data?.[1];
}
