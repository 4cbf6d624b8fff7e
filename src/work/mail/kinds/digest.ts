import { sentWith } from '../../../domain/answers/sent-with';
import { grouped } from '../../../domain/answers/standings';
import type { Day } from '../../../domain/days/days';
import { receiptsADay } from '../../../domain/limits/form-limits';
import {
  type Digested,
  type DigestWords,
  digestLetter,
  digestOfForm,
  digestOfTasks,
  digestSubject,
} from '../../../letters/digest';
import { conferenceOf } from '../../../tables/book';
import { type Conference, receiptWays } from '../../../tables/conference';
import type { Guest } from '../../../tables/guests';
import { keepingOf } from '../../forms/keepings';
import { formTabs, type MadeForm } from '../../forms/sheet-form';
import { digitsOf } from '../survey/digests';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { formsSeen, toldForm } from './of-forms';

/** Thư xác nhận gộp: tells a unit in one letter of registrations that were too many for receipts. What each covers stands in the ledger. */
export const digestMail: MailKind<'BG'> = {
  name: 'digest',
  code: 'BG',
  words: {
    name: 'Thư xác nhận gộp',
    badge: 'Thư xác nhận gộp',
    forWhom: `đơn vị còn hơn ${receiptsADay} đăng ký của những ngày trước chưa được báo`,
  },
  to: 'unit',
  anyHour: true,
  reads: [...formTabs, 'registrations'],
  wanted: digestMails,
  without: 'mail-without-cause',
  isNeedless: undefined,
};

/** One a unit and day. @example digestCode('213', '2020-07-11') // 'BG·213·20200711' */
export const digestCode = (unit: string, day: Day): string =>
  `${digestMail.code}·${unit}·${day.replace(/-/g, '')}`;

/** Which unit a digest is for, by its code. @example digestedUnit('BG·213·20200711') // '213' */
const digestedUnit = (code: string): string => code.replace(/^[^·]*·/, '').replace(/·[^·]*$/, '');

function digestMails(seen: MailSurvey): Wanted[] {
  const { book, mail } = seen;
  if (mail.digests.covers.size === 0) return [];
  const conference = conferenceOf(book);
  const due = conference.callReceipts !== receiptWays.none;
  const sources = [tasksOf(seen), ...ofOtherForms(seen)];
  return [...mail.digests.covers].flatMap(([code, digits]): Wanted[] => {
    const who = digestedUnit(code);
    const source = sources.find(({ rows, asked }) => asked.has(who) && digits.some((one) => rows.has(one)));
    const unit = (source ?? sources[0])?.asked.get(who);
    if (!unit) return [];
    const { rows = new Map(), words, conference: about = conference } = source ?? {};
    const told = digits.flatMap((one): Digested[] => rows.get(one) ?? []);
    const count = Math.max(digits.length, told.length);
    return [
      {
        code,
        recipient: unit.name ?? '',
        email: unit.email ?? '',
        subject: digestSubject(unit, count, words),
        due,
        letter: () => digestLetter(about, unit, told, count, words),
      },
    ];
  });
}

/** Where answers that a digest covers may stand: by the digits of their codes, and those who are asked by theirs. */
type Source = {
  rows: ReadonlyMap<string, Digested[]>;
  asked: ReadonlyMap<string, Guest>;
  words: DigestWords;
  conference: Conference;
};

/** Rows by the digits of their codes, each with what else the same answer registers. */
function withBeside<R extends Digested & { editLink?: string | undefined }>(
  all: readonly R[],
): Map<string, R[]> {
  const byLink = grouped(all, ({ editLink = '' }) => editLink);
  return new Map(
    all.map((row) => [
      digitsOf(row.code ?? ''),
      [row, ...sentWith(row, byLink.get(row.editLink ?? '') ?? [])],
    ]),
  );
}

const tasksOf = ({ book }: MailSurvey): Source => ({
  rows: withBeside(book.registrations.rows),
  asked: new Map(book.units.rows.map((unit) => [unit.code ?? '', unit])),
  words: digestOfTasks,
  conference: conferenceOf(book),
});

const ofOtherForms = (seen: MailSurvey): Source[] =>
  formsSeen(seen)
    .filter(({ form }) => !form.ready.ownLetters)
    .map((made) => formOf(made, seen));

function formOf(made: MadeForm, seen: MailSurvey): Source {
  const { title, conference } = toldForm(made, seen);
  const rows = keepingOf(made)
    .shown(made)
    .rows.map((row) => ({
      ...row,
      title: Object.values(row.answers).slice(0, 3).join(', '),
    }));
  return {
    rows: withBeside(rows),
    asked: new Map(made.asked.map((one) => [one.code ?? '', one])),
    words: digestOfForm(title),
    conference,
  };
}
