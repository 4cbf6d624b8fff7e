import ICAL from 'ical.js';
import PizZip from 'pizzip';
import PostalMime from 'postal-mime';
import type { Workspace } from '../../support/local';
import { received } from '../../support/mail';

/** What one mail told its recipient, read by nothing of ours: its words, its entry for the calendar, its paper. */
export type Heard = {
  to: string;
  subject: string;
  text: string;
  html: string;
  files: { name: string; base64: string }[];
  entry: { method: string; uid: string; sequence: number; start: string } | undefined;
  paper: string;
};

/** All mails that left, in their order. */
export const heard = (workspace: Workspace): Promise<Heard[]> =>
  Promise.all(
    received(workspace).map(async (raw): Promise<Heard> => {
      const mail = await PostalMime.parse(raw, { attachmentEncoding: 'base64' });
      const files = mail.attachments.map(({ filename, content }) => ({
        name: filename ?? '',
        base64: String(content),
      }));
      const calendar = files.find(({ name }) => name.endsWith('.ics'));
      const paper = files.find(({ name }) => name.endsWith('.docx'));
      return {
        to: mail.to?.[0]?.address ?? '',
        subject: mail.subject ?? '',
        text: (mail.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, ''),
        html: mail.html ?? '',
        files,
        entry: calendar && entryIn(Buffer.from(calendar.base64, 'base64').toString()),
        paper: paper ? wordsIn(paper.base64) : '',
      };
    }),
  );

function entryIn(text: string): Heard['entry'] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) return undefined;
  const start = component.getFirstPropertyValue('dtstart');
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: String(component.getFirstPropertyValue('uid')),
    sequence: Number(component.getFirstPropertyValue('sequence')),
    start: start ? String(start) : '',
  };
}

const wordsIn = (base64: string): string =>
  (
    new PizZip(base64, { base64: true })
      .file('word/document.xml')
      ?.asText()
      .match(/<w:t[ >][^<]*<\/w:t>|<\/w:p>/g) ?? []
  )
    .map((piece) => (piece === '</w:p>' ? '\n' : piece.replace(/<[^>]*>/g, '')))
    .join('');

/** The last of each recipient's mails. */
export const lastOf = (mails: readonly Heard[]): Map<string, Heard> =>
  new Map(mails.map((mail) => [mail.to, mail]));
