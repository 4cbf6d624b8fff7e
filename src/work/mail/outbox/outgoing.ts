import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { listedPapers } from '../../../documents/ready/listed';
import { mailboxKey } from '../../../domain/mail/mailboxes';
import { lazily } from '../../../domain/once-per';
import { codeKey, digest } from '../../../domain/text/digest';
import { fileNameOf } from '../../../domain/text/file-name';
import { docLink, fileLink } from '../../../google/drive';
import type { OutboxRow } from '../../../tables/outbox';
import { signedKey } from '../../papers/signed';
import { kindOf, mailKinds } from '../kinds/mail-kinds';
import type { Contents, Enclosed, Outgoing, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { enclosedWith, mayAllRead } from './enclosures';
import { saidFor } from './mail-words';
import { draftMark } from './unready';

/** Every mail: the rows of the outbox in their order, then mails that have no row. */
export function outgoingMails(seen: MailSurvey): Outgoing[] {
  const wanted = new Map(
    mailKinds.flatMap((kind) => kind.wanted(seen)).map((one) => [codeKey(one.code), one]),
  );
  const rows = new Map(seen.book.outbox.rows.flatMap((row) => (row.code ? [[codeKey(row.code), row]] : [])));
  const due = [...wanted].flatMap(([key, one]) => (one.due ? [key] : []));
  const keys = new Set([...rows.keys(), ...due, ...seen.mail.entries.keys()]);
  const papers = listedPapers(seen.book);
  return [...keys].map((key) => outgoing(key, rows.get(key), wanted.get(key), papers, seen));
}

function outgoing(
  key: string,
  row: OutboxRow | undefined,
  wanted: Wanted | undefined,
  papers: readonly ListedPaper[],
  seen: MailSurvey,
): Outgoing {
  const entry = seen.mail.entries.get(key);
  const code = row?.code ?? wanted?.code ?? entry?.code ?? '';
  const carried = wanted?.carries?.code ?? code;
  const paperKey = codeKey(carried);
  const [paper, file, signed] = [
    seen.papers.get(paperKey),
    seen.files.get(paperKey),
    seen.files.get(signedKey(paperKey)) ?? seen.files.get(signedKey(codeKey(wanted?.carries?.listed ?? ''))),
  ];
  const named = distinct(row?.to ?? [], row?.cc ?? [], row?.bcc ?? []);
  const addresses = { ...named, reach: seen.practice ? [seen.me] : recipientsOf(named) };
  const called = signed?.name.replace(/\.pdf$/i, '') ?? paper?.name;
  const attachment = called === undefined ? '' : `${fileNameOf(called)}.pdf`;
  const subject = row?.subject ?? wanted?.subject ?? '';
  const kind = seen.mail.unrecognised.has(key) ? undefined : kindOf(code);
  const known = {
    code,
    kind,
    row,
    wanted,
    carried,
    paper,
    file,
    signed,
    entry,
    attachment,
    enclosed: kind?.carries ? enclosedWith({ carried, row, signed }, papers, seen) : nothingEnclosed,
    subject,
    ...addresses,
  };
  return { ...known, contents: lazily(() => contentsOf(known, seen)) };
}

function contentsOf(mail: Omit<Outgoing, 'contents'>, seen: MailSurvey): Contents {
  const { wanted, file, signed, attachment, subject, to, cc, bcc } = mail;
  const link = file && mayAllRead(mail.reach, file, seen.folder) ? docLink(file.id) : '';
  const { enclosures, linked } = mail.enclosed;
  const numbered = wanted?.carries?.numbered ?? '';
  const enclosed = enclosures.map(({ name }) => name);
  const needs = {
    attachment,
    signed: signed !== undefined,
    link,
    numbered,
    enclosed,
    linked: linked.map((one) => ({ name: one.name, link: fileLink(one.file.id) })),
    ...saidFor(mail, seen.book),
  };
  const written = wanted?.letter(needs);
  const letter = written && { ...written, subject: draftMark(mail, written.text, seen) + subject };
  const attached = [file, signed, ...[...enclosures, ...linked].map((one) => one.file)].map((one) => [
    one?.id,
    one?.modifiedTime,
  ]);
  const calendar = wanted?.calendar?.();
  const all = [to, cc, bcc, letter, attached, ...(calendar ? [calendar] : [])];
  return { letter, calendar, made: digest(JSON.stringify(all)).slice(0, 16) };
}

const nothingEnclosed: Enclosed = { enclosures: [], linked: [], lost: [] };

/** Nobody is written to twice in one mail: the more open place wins. */
function distinct(to: readonly string[], cc: readonly string[], bcc: readonly string[]) {
  const known = new Set<string>();
  const fresh = (addresses: readonly string[]): string[] =>
    addresses.filter((address) => {
      const isNew = !known.has(mailboxKey(address));
      known.add(mailboxKey(address));
      return isNew;
    });
  return { to: fresh(to), cc: fresh(cc), bcc: fresh(bcc) };
}

/** Who is named in a mail: To, Cc and Bcc together. */
export const recipientsOf = ({ to, cc, bcc }: Pick<Outgoing, 'to' | 'cc' | 'bcc'>): string[] => [
  ...to,
  ...cc,
  ...bcc,
];
