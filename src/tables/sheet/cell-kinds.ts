import * as z from 'zod/mini';
import { readStanding, type Standing, writeStanding } from '../../domain/answers/registration-state';
import { type Ruling, readRuling, rulings, writeRuling } from '../../domain/answers/ruling';
import {
  type Days,
  type Hours,
  type Months,
  readDays,
  readHours,
  readMonths,
  writeHours,
  writeMonths,
} from '../../domain/days/day-phrases';
import { type Day, type Read, readYears, writeYears, type Years } from '../../domain/days/days';
import { type Length, readHalfDays, readLength } from '../../domain/days/length';
import { rightWeekdays } from '../../domain/days/right-weekdays';
import {
  daysUnderstood,
  sayDayRange,
  sayHalfDays,
  sayHourRange,
  sayMonthRange,
} from '../../domain/days/understood-days';
import { longestAddress } from '../../domain/limits/mail-limits';
import { longestCode, longestForPaper, longestName } from '../../domain/limits/text-limits';
import { readCount } from '../../domain/money/count';
import { readAmount, writeAmount } from '../../domain/money/money';
import { readSum } from '../../domain/money/sum';
import { readNumber } from '../../domain/papers/letter-numbers';
import { oddHours } from '../../domain/papers/unlikely';
import type { Cell, ProblemCode } from '../../domain/problem';
import { fold, nfc } from '../../domain/text/vietnamese';

/** What a cell gives: a value, perhaps with something to ask about it, or what is wrong. `possible` = what may be written instead, likeliest first. */
export type CellRead<T> =
  | { value: T; asks?: ProblemCode; possible?: readonly string[] }
  | { wrong: ProblemCode; possible?: readonly string[] };

/** How a cell of one kind is read, written, formatted, and what to advise when it cannot be read. */
export type Kind<T> = {
  /** From a cell that is not empty. */
  read: (typed: Cell) => CellRead<T>;
  write: (value: T) => Cell;
  format: '@' | '#,##0' | 'dd/mm/yyyy' | 'hh:mm';
  /** What to type, in the user's Vietnamese; '' where anything will do. */
  advice: string;
  choices?: readonly string[];
  /** Keeps to one line however long it is: something to open or to copy, which nobody reads to its end. */
  clipped?: true;
};

const written = (typed: Cell): string => nfc(String(typed)).trim();
const asIs = <T extends Cell>(value: T): Cell => value;

/** What was not understood to its last letter is kept and asked about. `say` writes a meaning so that it is clear. */
function asked<T>(read: Read<T, ProblemCode>, say: (meant: T) => string): CellRead<T> {
  if (!('value' in read)) return read;
  const { value, possible } = read;
  return possible ? { value, asks: 'phrase-not-understood', possible: possible.map(say) } : { value };
}

/** Free text: NFC, ends trimmed, never rewritten inside. Numbers keep their leading zeros because the column is text. */
export const text: Kind<string> = {
  read: (typed) =>
    written(typed).length > longestForPaper ? { wrong: 'text-too-long' } : { value: written(typed) },
  write: asIs,
  format: '@',
  advice: '',
};

/** Số, ký hiệu of a paper, printed as typed. */
export const paperNumber: Kind<string> = {
  ...text,
  read: (typed) => {
    const [value, read] = [written(typed), readNumber(written(typed))];
    return 'value' in read ? { value } : { value, asks: 'phrase-not-understood', possible: read.possible };
  },
};

const codeUpTo = (longest: number): Kind<string> => ({
  ...text,
  read: (typed) => (written(typed).length > longest ? { wrong: 'code-too-long' } : { value: written(typed) }),
});

/** A code that a person gives a thing. VI: mã. */
export const code: Kind<string> = codeUpTo(longestCode);

/** A code that the machine makes of one. */
export const machineCode: Kind<string> = { ...codeUpTo(longestName), clipped: true };

/** What the machine gives to be opened or copied: a link, or a code of its own. VI: liên kết, mã. */
export const linkOrCode: Kind<string> = { ...text, clipped: true };

/** Text that came from outside, as long as a cell takes; nothing in it stops anything. */
export const anyText: Kind<string> = {
  read: (typed) => ({ value: written(typed) }),
  write: asIs,
  format: '@',
  advice: '',
};

/** Where a registration stands. VI: trạng thái đăng ký. */
export const standing: Kind<Standing> = {
  read: (typed) => {
    const value = readStanding(String(typed));
    return value ? { value } : { wrong: 'bad-standing' };
  },
  write: writeStanding,
  format: '@',
  advice: '',
};

/** What a person says of an answer, of which state of it. VI: nhận hay bỏ. */
export const ruling: Kind<Ruling> = {
  read: (typed) => {
    const value = readRuling(String(typed));
    return value ? { value } : { wrong: 'bad-ruling' };
  },
  write: writeRuling,
  format: '@',
  advice: '',
  choices: Object.values(rulings),
};

/** A day. VI: ngày. */
export const day: Kind<Day> = {
  read: (typed) => {
    const read = days.read(typed);
    if (!('value' in read)) return read;
    const { first, last } = read.value;
    if (first && first === last) return { value: first };
    return { wrong: 'bad-day', possible: (read.possible ?? []).filter((one) => 'value' in day.read(one)) };
  },
  write: asIs,
  format: 'dd/mm/yyyy',
  advice: 'Nhập ngày đủ năm, ví dụ 24/3/2026.',
};

/** One day or more, as people write them. VI: ngày. */
export const days: Kind<Days> = {
  read: (typed) => {
    const text = String(typed);
    const read = readDays(text);
    if ('wrong' in read && read.wrong === 'weekday-against-date')
      return { ...read, possible: [rightWeekdays(text).to] };
    if ('value' in read && read.value.first) return { value: read.value };
    const found = daysUnderstood(text);
    const possible = 'possible' in found ? found.possible.map(sayDayRange) : [];
    if ('wrong' in read) return { ...read, possible };
    // A month alone, or a day without its year, is all there is to say.
    return read.possible || possible.length > 0
      ? { value: read.value, asks: 'phrase-not-understood', possible }
      : { value: read.value };
  },
  write: (value) => value.text ?? value.first ?? '',
  format: 'dd/mm/yyyy',
  advice: `Nhập ngày đủ năm, ví dụ 24/3/2026, hoặc cụm từ, ví dụ 12-13/3/2026: cụm từ được in đúng như đã ghi.`,
};

const sayHours = ({ from, to }: Hours): string => (from ? sayHourRange({ from, to }) : '');

/** Hours, as people write them. VI: giờ. */
export const hours: Kind<Hours> = {
  read: (typed) => {
    const read = asked(readHours(String(typed)), sayHours);
    const odd = 'value' in read && !read.asks ? oddHours(read.value) : undefined;
    return odd ? { ...read, asks: odd } : read;
  },
  write: writeHours,
  format: '@',
  advice: 'Nhập giờ, ví dụ 8h00, hoặc cụm từ, ví dụ 8h00-11h30: cụm từ được in đúng như đã ghi.',
};

/** A calendar month or more. VI: tháng. */
export const months: Kind<Months> = {
  read: (typed) =>
    asked(
      readMonths(String(typed)),
      ({ first = '', last = first }) => first && sayMonthRange({ from: first, to: last }),
    ),
  write: writeMonths,
  format: '@',
  advice: 'Nhập tháng và năm, ví dụ 3/2026.',
};

/** One year or a span of years. VI: giai đoạn. */
export const years: Kind<Years> = {
  read: (typed) => asked(readYears(String(typed)), writeYears),
  write: writeYears,
  format: '@',
  advice: 'Nhập một năm hoặc hai năm đầu cuối, ví dụ 2021-2025.',
};

/** How long the conference lasts. VI: thời lượng. */
export const length: Kind<Length> = {
  read: (typed) => {
    const text = written(typed);
    const read = readHalfDays(text);
    const value = readLength(text, read);
    return 'value' in read
      ? { value }
      : { value, asks: 'phrase-not-understood', possible: read.possible.map(sayHalfDays) };
  },
  write: (value) => value.text,
  format: '@',
  advice: 'Nhập ví dụ 01 ngày, ½ ngày, 02 buổi, 90 phút; được in đúng như đã ghi.',
};

/** Whole đồng. VI: số tiền. */
export const amountVnd: Kind<number> = {
  read: (typed) => {
    if (typeof typed === 'boolean') return { wrong: 'bad-amount' };
    const read = asked(readAmount(typed), writeAmount);
    if (!('wrong' in read) || read.wrong === 'amount-too-large') return read;
    const meant = readSum(String(typed));
    return { ...read, possible: ('value' in meant ? [meant.value] : meant.possible).map(writeAmount) };
  },
  write: asIs,
  format: '#,##0',
  advice: 'Nhập số đồng bằng chữ số, ví dụ 1.500.000.',
};

const isCount = (number: unknown): number is number =>
  typeof number === 'number' && number >= 0 && Number.isInteger(number * 2) && number <= 1_000_000;

/** How many, half allowed (`0,5` buổi). VI: số lượng. */
export const count: Kind<number> = {
  read: (typed) => {
    const number = typeof typed === 'string' ? Number(fold(typed).replace(',', '.') || Number.NaN) : typed;
    if (isCount(number)) return { value: number };
    if (typeof typed !== 'string') return { wrong: 'bad-count' };
    const read = readCount(typed);
    return 'value' in read ? read : { wrong: 'bad-count', possible: read.possible.map(String) };
  },
  write: asIs,
  format: '@',
  advice: 'Nhập một số, ví dụ 02.',
};

const agreed: Record<string, boolean> = { có: true, x: true, true: true, không: false, false: false };

/** How many, also as people put it (`khoảng 80`), where only rules count with it; one of several is none. */
export const roughCount: Kind<number> = {
  ...count,
  read: (typed) => {
    const exact = count.read(typed);
    const [about, other] = 'wrong' in exact ? (exact.possible ?? []) : [];
    return about !== undefined && other === undefined ? { value: Number(about) } : exact;
  },
};

/** A cell that no paper prints: where it cannot be read, the rules that need it pass the row over, and nothing stops. */
export const forRules = <T>(kind: Kind<T>): Kind<T> => ({
  ...kind,
  read: (typed) => {
    const read = kind.read(typed);
    return 'value' in read ? read : { ...read, wrong: 'unread-by-rules' };
  },
});

/** Yes or no. VI: Có / Không. */
export const yesNo: Kind<boolean> = {
  read: (typed) => {
    const value = agreed[fold(String(typed))];
    return value === undefined ? { wrong: 'bad-yes-no' } : { value };
  },
  write: (value) => (value ? 'Có' : 'Không'),
  format: '@',
  advice: 'Chọn Có hoặc Không.',
  choices: ['Có', 'Không'],
};

/** One of a fixed list, matched folded, kept as the list spells it; `formerly` = words of earlier versions, still read as what they are now. */
export function choice<T extends string>(
  choices: readonly T[],
  formerly: Readonly<Record<string, T>> = {},
): Kind<T> {
  const meant = new Map(
    [...Object.entries(formerly), ...choices.map((one) => [one, one] as const)].map(([word, value]) => [
      fold(word),
      value,
    ]),
  );
  return {
    read: (typed) => {
      const value = meant.get(fold(String(typed)));
      return value ? { value } : { wrong: 'bad-choice' };
    },
    write: asIs,
    format: '@',
    advice: `Chọn một trong: ${choices.join(', ')}.`,
    choices,
  };
}

const address = z.email();

/** What is wrong with one address. @example addressFault('vanthu@') // 'bad-email' */
function addressFault(typed: string): 'bad-email' | 'email-too-long' | undefined {
  if (!address.safeParse(typed).success) return 'bad-email';
  const { whole, mailbox } = longestAddress;
  return typed.length > whole || typed.indexOf('@') > mailbox ? 'email-too-long' : undefined;
}

/** One e-mail address. VI: địa chỉ email. */
export const email: Kind<string> = {
  read: (typed) => {
    const wrong = addressFault(written(typed));
    return wrong ? { wrong } : { value: written(typed) };
  },
  write: asIs,
  format: '@',
  advice: 'Nhập một địa chỉ email, ví dụ vanthu@so.example.',
};

/** The mailboxes of a unit, each of which gets its mail. */
export const mailboxes: Kind<string> = {
  read: (typed) => {
    const read = emails.read(typed);
    return 'value' in read ? { value: written(typed) } : read;
  },
  write: asIs,
  format: '@',
  advice: 'Nhập địa chỉ email, ví dụ vanthu@so.example; nhiều địa chỉ cách nhau bằng dấu chấm phẩy.',
};

/** Several addresses, between commas, semicolons or lines. */
export const emails: Kind<string[]> = {
  read: (typed) => {
    const value = written(typed)
      .split(/[,;\s]+/)
      .filter(Boolean);
    const wrong = value.map(addressFault).find(Boolean);
    return wrong ? { wrong } : { value };
  },
  write: (value) => value.join('; '),
  format: '@',
  advice: 'Nhập các địa chỉ email, cách nhau bằng dấu chấm phẩy.',
};
