import { type Problem, problem } from '../../domain/problem';
import { fetchAllFiles } from '../../google/drive';
import type { Attachment } from '../../letters/mime/message';
import { tables } from '../../tables/tables';
import type { Outgoing } from './outgoing';
import { kindOf } from './wanted';

/** What goes with each mail, by its code, none with what carries no paper; and what was not to be had. */
export type Attachments = { byCode: Map<string, Attachment[]>; problems: Problem[] };

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

type Carrier = Pick<Outgoing, 'code' | 'file' | 'signed' | 'attachment'>;

/**
 * Fetches what a batch of mails carries, one file a mail: the signed PDF, else the Doc as PDF, all in one burst. A Doc that cannot
 * be had as PDF goes as .docx, which is said.
 */
export function attachmentsOf(mails: readonly Carrier[]): Attachments {
  const bare = mails.filter((mail) => kindOf(mail) !== 'invitation');
  const byCode = new Map<string, Attachment[]>(bare.map(({ code }) => [code, []]));
  const wordless = fetched(mails, 'pdf', byCode);
  const lost = fetched(wordless, 'docx', byCode);
  const inWord = wordless.filter((mail) => !lost.includes(mail));
  return {
    byCode,
    problems: [
      ...(inWord.length > 0 ? [problem('no-pdf', place)] : []),
      ...lost.map(({ attachment }) => problem('attachment-missing', place, attachment)),
    ],
  };
}

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.paper.title };

/** @returns the mails whose file was not to be had in this form */
function fetched(
  mails: readonly Carrier[],
  form: keyof typeof types,
  byCode: Map<string, Attachment[]>,
): Carrier[] {
  const asked = mails.filter(({ file, signed }) => file && (form === 'pdf' || !signed));
  const contents = fetchAllFiles(
    asked.map(({ file, signed }) =>
      signed ? { id: signed.id, as: 'uploaded' } : { id: file?.id ?? '', as: form },
    ),
  );
  asked.forEach(({ code, attachment }, index) => {
    const base64 = contents[index];
    if (base64 !== undefined)
      byCode.set(code, [{ name: nameAs(form, attachment), type: types[form], base64 }]);
  });
  return mails.filter(({ code }) => !byCode.has(code));
}

const nameAs = (form: keyof typeof types, name: string): string => `${name.replace(/\.pdf$/i, '')}.${form}`;
