import { type Problem, problem } from '../../domain/problem';
import { fetchAllFiles } from '../../google/drive';
import type { Attachment } from '../../letters/mime/message';
import { tables } from '../../tables/tables';
import { paperWords } from './known/fault';
import type { Outgoing } from './known/mail-kind';

/** What goes with each mail, by its code, none with what carries no paper; and what was not to be had. */
export type Attachments = { byCode: Map<string, Attachment[]>; problems: Problem[] };

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

type Carrier = Pick<Outgoing, 'code' | 'kind' | 'file' | 'signed' | 'attachment'>;

/**
 * Fetches what a batch of mails carries, one file a mail: the signed PDF, else the Doc as PDF, all in one burst. A Doc that cannot
 * be had as PDF goes as .docx, which is said.
 */
export function attachmentsOf(mails: readonly Carrier[]): Attachments {
  const bare = mails.filter(({ kind }) => !kind?.carries);
  const byCode = new Map<string, Attachment[]>(bare.map(({ code }) => [code, []]));
  const wordless = fetched(mails, 'pdf', byCode);
  const lost = fetched(wordless, 'docx', byCode);
  const inWord = wordless.filter((mail) => !lost.includes(mail));
  return {
    byCode,
    problems: [
      ...inWord
        .slice(0, 1)
        .map(({ kind }) => problem('no-pdf', place, '', kind?.carries && paperWords(kind.carries))),
      ...lost.map(({ attachment }) => problem('attachment-missing', place, attachment)),
    ],
  };
}

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.paper.title };

/** @returns the mails whose file was not to be had as this */
function fetched(
  mails: readonly Carrier[],
  as: keyof typeof types,
  byCode: Map<string, Attachment[]>,
): Carrier[] {
  const asked = mails.filter(({ file, signed }) => file && (as === 'pdf' || !signed));
  const contents = fetchAllFiles(
    asked.map(({ file, signed }) =>
      signed ? { id: signed.id, as: 'uploaded' } : { id: file?.id ?? '', as },
    ),
  );
  asked.forEach(({ code, attachment }, index) => {
    const base64 = contents[index];
    if (base64 !== undefined) byCode.set(code, [{ name: nameAs(as, attachment), type: types[as], base64 }]);
  });
  return mails.filter(({ code }) => !byCode.has(code));
}

const nameAs = (as: keyof typeof types, name: string): string => `${name.replace(/\.pdf$/i, '')}.${as}`;
