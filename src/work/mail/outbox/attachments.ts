import { paperWords } from '../../../documents/kinds/paper-kind';
import { likelyPdf } from '../../../domain/limits/mail-limits';
import { isFrozen } from '../../../domain/papers/life';
import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { type Fetched, pdfType } from '../../../google/drive';
import { batchSize } from '../../../google/http';
import type { Attachment } from '../../../letters/mime/message';
import { placeIn } from '../../../tables/tables';
import { mailKinds } from '../kinds/mail-kinds';
import { faultAt, type Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { bestOf, type Came, fetchedFiles } from './fetched-files';

/** What goes with each mail, by its code, none with what carries no paper; whose file does not open; and what was not to be had. */
export type Attachments = {
  byCode: Map<string, Attachment[]>;
  damaged: Map<string, Problem>;
  problems: Problem[];
};

type Carrier = Pick<Outgoing, 'code' | 'kind' | 'row' | 'file' | 'signed' | 'attachment' | 'enclosed'>;

/**
 * Fetches what a batch of mails carries, one file a mail: the signed PDF, else the Doc as PDF. A Doc that cannot be had as PDF goes as .docx,
 * which is said. Each file is opened: a person who gets one that does not open has got nothing.
 */
export function attachmentsOf(mails: readonly Carrier[]): Attachments {
  const files = fetchedFiles(mails.flatMap((mail) => paperOf(mail) ?? []));
  const byCode = new Map<string, Attachment[]>();
  const damaged = new Map<string, Problem>();
  const inWord: Problem[] = [];
  const lost: Problem[] = [];
  for (const mail of mails) {
    const came = files.get(paperOf(mail)?.id ?? '');
    if (!mail.kind?.carries) byCode.set(mail.code, []);
    else if (!came) lost.push(faultAt(mail, 'attachment-missing', 'paper', mail.attachment));
    else if (!came.opens) damaged.set(mail.code, damagedAt(mail));
    else byCode.set(mail.code, [attached(came, mail.attachment)]);
    if (mail.kind?.carries && came?.opens && came.as === 'docx')
      inWord.push(problem('no-pdf', placeIn('outbox', 0, 'paper'), '', paperWords(mail.kind.carries)));
  }
  const enclosed = enclose(mails, byCode);
  return { byCode, damaged, problems: [...inWord.slice(0, 1), ...lost, ...damaged.values(), ...enclosed] };
}

const paperOf = ({ kind, file, signed }: Carrier): Fetched | undefined =>
  kind?.carries && file && bestOf({ file, signed });

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const attached = ({ as, base64 }: Came, name: string, type: string = pdfType): Attachment =>
  as === 'docx'
    ? { name: `${name.replace(/\.pdf$/i, '')}.docx`, type: docx, base64 }
    : { name, type, base64 };

/** Puts to each mail what else goes with it; a mail whose file is not to be had does not leave. */
function enclose(mails: readonly Carrier[], byCode: Attachments['byCode']): Problem[] {
  const all = mails.flatMap(({ enclosed }) => enclosed.enclosures);
  const files = fetchedFiles(all.map(({ file: { id }, as }) => ({ id, as })));
  return mails.flatMap((mail) => {
    const { enclosures } = mail.enclosed;
    const lost = enclosures.filter(({ file }) => !files.has(file.id));
    if (lost.length > 0) byCode.delete(mail.code);
    for (const { file, name, type } of enclosures) {
      const came = files.get(file.id);
      if (came) byCode.get(mail.code)?.push(attached(came, name, type));
    }
    return lost.map(({ name }) => faultAt(mail, 'attachment-missing', 'attached', name));
  });
}

/** The problem of a mail whose file does not open. */
export const damagedAt = (mail: Carrier): Problem =>
  mail.signed
    ? faultAt(mail, 'signed-damaged', 'paper', mail.signed.name)
    : faultAt(mail, 'paper-damaged', 'paper', mail.file?.name);

/** A signed scan says how large it is; a Doc becomes a PDF only when it is fetched. */
export const likelyBytes = ({ kind, signed, enclosed }: Carrier): number => {
  if (!kind?.carries) return 0;
  const files = [signed, ...enclosed.enclosures.map(({ file }) => file)];
  return files.reduce((sum, file) => sum + (Number(file?.size) || likelyPdf), 0);
};

/**
 * The Docs that mails confirmed now will likely carry, as PDF, told before Drive is looked at: those of mails that are due and of which nothing is known
 * yet. None where they are more than go together, or where a paper is out and so most likely goes as its signed PDF. Which one really leaves is
 * decided after the look; what was fetched in vain is let go.
 */
export function likelyCarried(seen: MailSurvey): Fetched[] {
  const carried = mailKinds
    .flatMap((kind) => kind.wanted(seen))
    .flatMap(({ due, code, carries }) =>
      due && carries && !seen.mail.entries.has(codeKey(code)) ? [carries] : [],
    );
  const docs = carried.filter(({ listed }) => !isFrozen(seen.lives.of(listed).state));
  const ids = new Set(docs.flatMap(({ code }) => seen.papers.get(codeKey(code))?.id ?? []));
  return ids.size > batchSize ? [] : [...ids].map((id) => ({ id, as: 'pdf' }));
}
