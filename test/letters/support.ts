import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { type Message, mimeOf } from '../../src/letters/mime/message';

/** A plain mail. */
export const plainMail: Message = {
  from: { name: '', address: 'vanthu@skhcn.example' },
  to: ['ubnd@yenthe.example'],
  cc: [],
  bcc: [],
  replyTo: '',
  subject: 'Giấy mời',
  text: 'Trân trọng.',
  html: '<p>Trân trọng.</p>',
  attachments: [],
};

/** A mail that differs from a plain one in some parts. */
export const mailWith = (parts: Partial<Message>): string => mimeOf({ ...plainMail, ...parts }, 'b1');

/** What an independent reader finds in it. */
export const readBack = (parts: Partial<Message>): Promise<Email> => PostalMime.parse(mailWith(parts));

/** The lines before the body. */
export const headerLines = (mime: string): string[] => mime.slice(0, mime.indexOf('\r\n\r\n')).split('\r\n');

/** Compares with a golden text; `GOLDEN=write npm test` writes it anew, and the difference is read in review. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, 'golden', name);
  if (process.env.GOLDEN === 'write') writeFileSync(path, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}
