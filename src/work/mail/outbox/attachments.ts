import { paperWords } from '../../../documents/kinds/paper-kind';
import { docxOpens } from '../../../documents/word/opens';
import { isFrozen } from '../../../domain/papers/life';
import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { type Fetched, fetchAllFiles } from '../../../google/drive';
import { batchSize } from '../../../google/http';
import type { Attachment } from '../../../letters/mime/message';
import { pdfOpens } from '../../../letters/mime/pdf';
import { tables } from '../../../tables/tables';
import { mailKinds } from '../kinds/mail-kinds';
import { type Enclosure, faultAt, type Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';

/** What goes with each mail, by its code, none with what carries no paper; whose file does not open; and what was not to be had. */
export type Attachments = {
  byCode: Map<string, Attachment[]>;
  damaged: Map<string, Problem>;
  problems: Problem[];
};

const types = {
  pdf: {
    type: 'application/pdf',
    opens: pdfOpens,
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    opens: docxOpens,
  },
} as const;

type Carrier = Pick<Outgoing, 'code' | 'kind' | 'row' | 'file' | 'signed' | 'attachment' | 'enclosed'>;

/**
 * Fetches what a batch of mails carries, one file a mail: the signed PDF, else the Doc as PDF, all in one burst. A Doc that cannot
 * be had as PDF goes as .docx, which is said. Each file is opened: a person who gets one that does not open has got nothing.
 */
export function attachmentsOf(mails: readonly Carrier[]): Attachments {
  const bare = mails.filter(({ kind }) => !kind?.carries);
  const had: Attachments = {
    byCode: new Map(bare.map(({ code }) => [code, []])),
    damaged: new Map(),
    problems: [],
  };
  const wordless = fetched(mails, 'pdf', had);
  const lost = fetched(wordless, 'docx', had);
  const inWord = wordless.filter(({ code }) => had.byCode.has(code));
  const problems = [
    ...inWord
      .slice(0, 1)
      .map(({ kind }) => problem('no-pdf', place, '', kind?.carries && paperWords(kind.carries))),
    ...lost.map((mail) => faultAt(mail, 'attachment-missing', 'paper', mail.attachment)),
  ];
  return { ...had, problems: [...problems, ...had.damaged.values(), ...enclose(mails, had)] };
}

/** Puts to each mail what else goes with it; a mail whose file is not to be had does not leave. */
function enclose(mails: readonly Carrier[], { byCode }: Attachments): Problem[] {
  const byId = filesOf(mails.flatMap(({ enclosed }) => enclosed.enclosures));
  return mails.flatMap((mail) => {
    const all = mail.enclosed.enclosures.map((one) => ({ one, had: byId.get(one.file.id) }));
    const lost = all.filter(({ had }) => had === undefined);
    const own = byCode.get(mail.code);
    if (lost.length > 0) byCode.delete(mail.code);
    else if (own) byCode.set(mail.code, [...own, ...all.flatMap(({ had }) => had ?? [])]);
    return lost.map(({ one }) => faultAt(mail, 'attachment-missing', 'attached', one.name));
  });
}

/** Each file once: a Doc as PDF, where that is not to be had as .docx, and what was kept as it came. */
function filesOf(enclosures: readonly Enclosure[]): Map<string, Attachment> {
  const all = [...new Map(enclosures.map((one) => [one.file.id, one])).values()];
  const contents = fetchAllFiles(all.map(({ file: { id }, as }) => ({ id, as })));
  const had = all.flatMap(({ name, type, file }, index): [string, Attachment][] => {
    const base64 = contents[index];
    return base64 === undefined ? [] : [[file.id, { name, type, base64 }]];
  });
  const wordless = all.filter(({ as }, index) => as === 'pdf' && contents[index] === undefined);
  const docx = fetchAllFiles(wordless.map(({ file: { id } }) => ({ id, as: 'docx' })));
  const inWord = wordless.flatMap(({ name, file }, index): [string, Attachment][] => {
    const base64 = docx[index];
    return base64 === undefined
      ? []
      : [[file.id, { name: nameAs('docx', name), type: types.docx.type, base64 }]];
  });
  return new Map([...had, ...inWord]);
}

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.paper.title };

/** @returns the mails whose file was not to be had as this */
function fetched(
  mails: readonly Carrier[],
  as: keyof typeof types,
  { byCode, damaged }: Attachments,
): Carrier[] {
  const { type, opens } = types[as];
  const asked = mails.filter(({ file, signed }) => file && (as === 'pdf' || !signed));
  const idOf = ({ file, signed }: Carrier): string => signed?.id ?? file?.id ?? '';
  // One paper for all goes with every mail, and is fetched once.
  const once = [...new Map(asked.map((mail) => [idOf(mail), mail])).values()];
  const contents = fetchAllFiles(once.map((mail) => ({ id: idOf(mail), as: mail.signed ? 'uploaded' : as })));
  const byId = new Map(once.map((mail, index) => [idOf(mail), contents[index]]));
  asked.forEach((mail) => {
    const base64 = byId.get(idOf(mail));
    if (base64 === undefined) return;
    if (opens(base64)) byCode.set(mail.code, [{ name: nameAs(as, mail.attachment), type, base64 }]);
    // A Doc whose PDF does not open may still be had as .docx.
    else if (as === 'docx' || mail.signed) damaged.set(mail.code, damagedAt(mail));
  });
  return mails.filter(({ code }) => !byCode.has(code) && !damaged.has(code));
}

/** The problem of a mail whose file does not open. */
export const damagedAt = (mail: Carrier): Problem =>
  mail.signed
    ? faultAt(mail, 'signed-damaged', 'paper', mail.signed.name)
    : faultAt(mail, 'paper-damaged', 'paper', mail.file?.name);

const nameAs = (as: keyof typeof types, name: string): string => `${name.replace(/\.pdf$/i, '')}.${as}`;

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
