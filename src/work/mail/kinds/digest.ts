import type { Day } from '../../../domain/days/days';
import { receiptsADay } from '../../../domain/limits/forms';
import { digestLetter, digestSubject } from '../../../letters/digest';
import { conferenceOf } from '../../../tables/book';
import { receiptWays } from '../../../tables/conference';
import { digitsOf } from '../known/digests';
import type { MailKind, Wanted } from '../known/mail-kind';
import type { MailSurvey } from '../known/survey';

/** Thư xác nhận gộp: tells a unit in one letter of registrations that were too many for receipts. What each covers stands in the ledger. */
export const digestMail: MailKind = {
  name: 'digest',
  code: 'BG',
  words: {
    name: 'Thư xác nhận gộp',
    badge: 'Thư xác nhận gộp',
    forWhom: `đơn vị còn hơn ${receiptsADay} đăng ký của những ngày trước chưa được báo`,
  },
  to: 'unit',
  anyHour: true,
  reads: ['conference', 'registrations', 'units'],
  wanted: digestMails,
  without: 'mail-without-cause',
};

/** One a unit and day. @example digestCode('213', '2020-07-11') // 'BG·213·20200711' */
export const digestCode = (unit: string, day: Day): string =>
  `${digestMail.code}·${unit}·${day.replace(/-/g, '')}`;

/** Which unit a digest is for, by its code. @example digestedUnit('BG·213·20200711') // '213' */
const digestedUnit = (code: string): string => code.replace(/^[^·]*·/, '').replace(/·[^·]*$/, '');

function digestMails({ book, mail }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const due = conference.callReceipts !== receiptWays.none;
  const rows = new Map(book.registrations.rows.map((row) => [digitsOf(row.code ?? ''), row]));
  const units = new Map(book.units.rows.map((unit) => [unit.code ?? '', unit]));
  return [...mail.digests.covers].flatMap(([code, digits]): Wanted[] => {
    const unit = units.get(digestedUnit(code));
    if (!unit) return [];
    const registrations = digits.flatMap((one) => rows.get(one) ?? []);
    return [
      {
        code,
        recipient: unit.name ?? '',
        email: unit.email ?? '',
        subject: digestSubject(unit, digits.length),
        due,
        letter: () => digestLetter(conference, unit, registrations, digits.length),
      },
    ];
  });
}
