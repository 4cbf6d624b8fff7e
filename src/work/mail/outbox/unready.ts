import { blankIn } from '../../../documents/frame/to-fill-in';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { fold } from '../../../domain/text/vietnamese';
import type { Unready } from '../../../spoken/mail';
import { type Book, conferenceOf } from '../../../tables/book';
import type { Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { type Brought, broughtBy } from './snapshot';

/** What an office gives a paper before it lets it leave. */
const given = { number: 'số', day: 'ngày', signature: 'chữ ký' } as const;

/** What a paper of a mail lacks of that, and the first place in it that is blank; a scan is what was signed. */
type Lacking = { lacks: (keyof typeof given)[]; blank: string };

function lackingIn({ signed, said, now }: Brought, book: Book<'conference'>): Lacking {
  const listed = now?.listed;
  if (signed || !listed) return { lacks: [], blank: '' };
  const { number = listed.number, issued = listed.issued, gap = '' } = said ?? {};
  // Annexes are part of what they go with, and what has no abbreviation is kept with the file.
  const isOwn = !listed.kind.isAnnex && listed.abbreviation !== undefined;
  const lacks = {
    number: isOwn && !number,
    day: isOwn && !issued,
    signature: isOwn && !goesUnsigned(listed, book),
  };
  const names = (['number', 'day', 'signature'] as const).filter((name) => lacks[name]);
  return { lacks: names, blank: gap };
}

/** Whether the office has said of a paper, by its code or what it is called, that it goes unsigned. */
function goesUnsigned({ code, named, kind }: ListedPaper, book: Book<'conference'>): boolean {
  const said = (conferenceOf(book).unsigned ?? '').split(/[\n,;]/).map((one) => fold(one).trim());
  return [code, named, kind.words.name].some((name) => said.includes(fold(name)));
}

/** Each paper that mails bring and each kind of letter that is not ready to be out, once, with how many mails it is in. */
export function unreadyIn(mails: readonly Outgoing[], seen: MailSurvey): Unready[] {
  const found = new Map<string, Unready>();
  for (const mail of seen.practice ? [] : mails)
    for (const one of unreadyOf(mail, seen)) {
      const key = `${one.code} ${one.title}`;
      const known = found.get(key) ?? one;
      found.set(key, { ...known, mails: known.mails + 1 });
    }
  return [...found.values()];
}

function unreadyOf(mail: Outgoing, seen: MailSurvey): Unready[] {
  const all = broughtBy(mail, seen).map((one) => ({ one, found: lackingIn(one, seen.book) }));
  const papers = all.flatMap(({ one: { now }, found }): Unready[] =>
    now && isLacking(found) ? [unready(now.listed, found, seen)] : [],
  );
  // What a paper leaves blank its letter repeats.
  const isTold = all.some(({ found }) => found.blank);
  const blank = isTold ? '' : blankInLetter(mail, mail.contents().letter?.text ?? '');
  if (!blank || !mail.kind) return papers;
  const { code, words } = mail.kind;
  const lacks = lackWords({ lacks: [], blank });
  return [...papers, { code, title: words.name, number: '', day: '', next: '', lacks, mails: 0 }];
}

const unready = (listed: ListedPaper, found: Lacking, { lives }: MailSurvey): Unready => ({
  code: listed.code,
  title: listed.named,
  number: listed.number ?? '',
  day: listed.issued ?? '',
  next: found.lacks.length === 0 ? '' : lives.of(listed.code).state === 'issued' ? 'sign' : 'issue',
  lacks: lackWords(found),
  mails: 0,
});

const isLacking = ({ lacks, blank }: Lacking): boolean => lacks.length > 0 || blank !== '';

/** What units are told of the meeting is looked through; what answers a Form repeats what people wrote. */
const blankInLetter = ({ kind }: Pick<Outgoing, 'kind'>, text: string): string =>
  kind?.to === 'unit' && !kind.anyHour ? blankIn(text) : '';

/** @example lackWords({ lacks: ['number', 'day'], blank: '' }) // 'chưa có số, ngày' */
const lackWords = ({ lacks, blank }: Lacking): string =>
  [
    lacks.length > 0 && `chưa có ${lacks.map((one) => given[one]).join(', ')}`,
    blank && `còn chỗ trống “${blank}”`,
  ]
    .filter(Boolean)
    .join(', ');

/** What stands before the subject of a mail that is not ready, so that who gets it takes it for no more than it is; '' = it is. */
export function draftMark(mail: Omit<Outgoing, 'contents'>, text: string, seen: MailSurvey): string {
  const all = broughtBy(mail, seen).map((one) => lackingIn(one, seen.book));
  const isDraft = all.some(({ lacks, blank }) => blank || lacks.includes('number') || lacks.includes('day'));
  if (isDraft || blankInLetter(mail, text)) return '[Dự thảo] ';
  return all.some(isLacking) ? '[Bản chưa ký] ' : '';
}
