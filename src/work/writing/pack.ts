import { numberWords } from '../../documents/frame/paper';
import type { PackedFile } from '../../documents/papers/archive';
import { type SheetColumn, spreadsheetOf } from '../../documents/papers/spreadsheet';
import { listedPapers } from '../../documents/ready/listed';
import type { Problem } from '../../domain/problem';
import { fileNameOf } from '../../domain/text/file-name';
import { fold } from '../../domain/text/vietnamese';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { mailStateLabels } from '../../words/journal';
import { beforeSending } from '../mail/outbox/before-sending';
import { saidFor } from '../mail/outbox/mail-words';
import type { StatedMail } from '../mail/outbox/states';
import type { MailSurvey } from '../mail/survey/mail-survey';
import { isWritten, type PaperEntry } from '../papers/paper-ledger';
import { signedKey } from '../papers/signed';
import { distinct } from '../papers/wanted';
import { fetchPapers, type PackedPaper, type ToPack } from './packed-papers';

/** What is packed: its files, how many papers and mails they are, and what is not in it or deserves a look. */
export type Pack = { files: PackedFile[]; papers: number; mails: number; problems: Problem[] };

/**
 * Everything that an office needs to issue the papers by another way than this mailbox: the papers by number and unit, what each mail would say
 * as text, and who gets what as a workbook. A paper that may not be mailed is not in it.
 */
export function packOf(mails: readonly StatedMail[], seen: MailSurvey): Pack {
  const carrying = mails.filter(({ kind, wanted }) => kind?.carries && wanted);
  const faults = distinct(carrying.flatMap(({ faults: all }) => all.filter(isOfPaper)));
  const stopped = new Set(
    carrying.filter((mail) => mail.faults.some(isStop)).map(({ carried }) => keyOf(carried)),
  );
  const { papers, problems } = fetchPapers(papersIn(seen).filter(({ key }) => !stopped.has(key)));
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  const packed = carrying.flatMap((mail) => {
    const paper = byKey.get(keyOf(mail.carried));
    return paper ? [{ mail, paper }] : [];
  });
  const texts = named(packed.map(({ mail }) => fileNameOf(`${mail.row?.recipient ?? mail.code}`)));
  const letters = packed.map(
    ({ mail, paper }, index): Letter => ({ mail, paper, path: `Lời thư/${texts[index]}.txt` }),
  );
  return {
    files: [
      ...papers,
      ...letters.map((letter) => ({ path: letter.path, words: textOf(letter, seen) })),
      ...(letters.length > 0 ? [{ path: 'Danh sách gửi.xlsx', base64: listOf(letters) }] : []),
    ],
    papers: papers.length,
    mails: letters.length,
    problems: [...faults, ...problems, ...beforeSending(mails, seen)],
  };
}

type Letter = { mail: StatedMail; paper: PackedPaper; path: string };

const paperColumn = tables.outbox.columns.paper.title;
const isOfPaper = ({ at, code }: Problem): boolean => at.column === paperColumn || code === 'mail-unfinished';
const isStop = (one: Problem): boolean => one.weight === 'blocks' && isOfPaper(one);

const keyOf = fold;

/** Every paper that is written and that this account may open, called by its number and by whom it is for. */
function papersIn({ book, papers, files }: MailSurvey): ToPack[] {
  const numbers = new Map(listedPapers(book).map((one) => [fold(one.code), numberOf(one, book)]));
  const there = [...papers].flatMap(([key, entry]) => {
    const file = files.get(key);
    return isWritten(entry) && file
      ? [{ key: keyOf(entry.code), entry, file, signed: files.get(signedKey(key)) }]
      : [];
  });
  const names = named(there.map(({ entry }) => nameOf(entry, numbers)));
  return there.map(({ key, file, signed }, index) => ({ key, name: names[index] ?? '', file, signed }));
}

/** @example numberOf('05/GM-SKHCN') // '05-GM-SKHCN'; '' while there is none */
const numberOf = (
  { abbreviation, number }: ReturnType<typeof listedPapers>[number],
  book: MailSurvey['book'],
): string =>
  number
    ? numberWords(conferenceOf(book), { abbreviation, number })
        .replace(/^Số:\s*/, '')
        .replace(/[/\\]/g, '-')
    : '';

/** The number stands before the name here, so that it need not stand behind it as in Drive. */
const nameOf = ({ code, name }: PaperEntry, numbers: ReadonlyMap<string, string>): string => {
  const number = numbers.get(fold(code)) ?? numbers.get(fold(code.replace(/·.*$/, ''))) ?? '';
  return fileNameOf(
    [number, number ? name.replace(` (số ${number})`, '') : name]
      .filter(Boolean)
      .join(' ')
      .replace(/[/\\:*?"<>|]+/g, '-'),
  );
};

/** Names of which no two are the same on any disk. @example named(['A', 'a']) // ['A', 'a (2)'] */
export function named(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(fold(free)); number += 1) free = `${name} (${number})`;
    taken.add(fold(free));
    return free;
  });
}

/** With the sign by which Windows knows UTF-8, and its line ends. */
function textOf({ mail, paper }: Letter, { book }: MailSurvey): string {
  const { wanted, row, subject, signed } = mail;
  const letter = wanted?.letter({
    ...{ attachment: fileIn(paper.path), signed: signed !== undefined, link: '' },
    ...saidFor(mail, book),
  });
  const head: [string, string][] = [
    ['Nơi nhận', row?.recipient ?? ''],
    ['Gửi tới', mail.to.join(', ')],
    ['Đồng gửi', mail.cc.join(', ')],
    ['Gửi ẩn', mail.bcc.join(', ')],
    ['Tiêu đề', subject],
    ['Tệp kèm', paper.path],
  ];
  const lines = head.flatMap(([label, words]) => (words ? [`${label}: ${words}`] : []));
  return `\uFEFF${[...lines, '', letter?.text ?? ''].join('\n')}\n`.replace(/\r?\n/g, '\r\n');
}

const fileIn = (path: string): string => path.replace(/^.*\//, '');

const columns: readonly SheetColumn[] = [
  { title: 'STT', width: 6 },
  { title: 'Mã thư', width: 14 },
  { title: 'Nơi nhận', width: 34 },
  { title: 'Email', width: 34 },
  { title: 'Đồng gửi', width: 28 },
  { title: 'Gửi ẩn', width: 28 },
  { title: 'Tiêu đề', width: 50 },
  { title: 'Tệp văn bản', width: 50 },
  { title: 'Tệp lời thư', width: 40 },
  { title: 'Trạng thái', width: 18 },
];

const listOf = (letters: readonly Letter[]): string =>
  spreadsheetOf(
    'Danh sách gửi',
    columns,
    letters.map(({ mail, paper, path }, index) => [
      String(index + 1),
      mail.code,
      mail.row?.recipient ?? '',
      mail.to.join('; '),
      mail.cc.join('; '),
      mail.bcc.join('; '),
      mail.subject,
      paper.path,
      path,
      mailStateLabels[mail.state],
    ]),
  );
