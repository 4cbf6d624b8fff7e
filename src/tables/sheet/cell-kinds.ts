import * as z from 'zod/mini';
import {
  type Day,
  type Length,
  type Month,
  type Read,
  readDay,
  readLength,
  readMonth,
  readTime,
  readYears,
  type Time,
  writeMonth,
  writeYears,
  type Years,
} from '../../domain/days/days';
import { readStanding, type Standing, writeStanding } from '../../domain/forms/registration-state';
import { type Ruling, readRuling, rulings, writeRuling } from '../../domain/forms/ruling';
import { longestAddress } from '../../domain/limits/mail';
import { longestCode, longestForPaper, longestName } from '../../domain/limits/texts';
import { readAmount } from '../../domain/money/money';
import type { Cell, ProblemCode } from '../../domain/problem';
import { fold, nfc } from '../../domain/text/vietnamese';

/** How a cell of one kind is read, written, formatted, and what to advise when it cannot be read. */
export type Kind<T> = {
  /** From a cell that is not empty to a value, or what is wrong with it. */
  read: (typed: Cell) => Read<T, ProblemCode>;
  write: (value: T) => Cell;
  format: '@' | '#,##0' | 'dd/mm/yyyy' | 'hh:mm';
  /** What to type, in the user's Vietnamese; '' where anything will do. */
  advice: string;
  choices?: readonly string[];
};

const written = (typed: Cell): string => nfc(String(typed)).trim();
const asIs = <T extends Cell>(value: T): Cell => value;

/** Free text: NFC, ends trimmed, never rewritten inside. Numbers keep their leading zeros because the column is text. */
export const text: Kind<string> = {
  read: (typed) =>
    written(typed).length > longestForPaper ? { wrong: 'text-too-long' } : { value: written(typed) },
  write: asIs,
  format: '@',
  advice: '',
};

const codeUpTo = (longest: number): Kind<string> => ({
  ...text,
  read: (typed) => (written(typed).length > longest ? { wrong: 'code-too-long' } : { value: written(typed) }),
});

/** A code that a person gives a thing. VI: mã. */
export const code: Kind<string> = codeUpTo(longestCode);

/** A code that the machine makes of one. */
export const machineCode: Kind<string> = codeUpTo(longestName);

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
  read: (typed) => (typeof typed === 'string' ? readDay(typed) : { wrong: 'bad-day' }),
  write: asIs,
  format: 'dd/mm/yyyy',
  advice: 'Nhập ngày đủ năm, ví dụ 24/7/2020.',
};

/** A time of day. VI: giờ. */
export const time: Kind<Time> = {
  read: (typed) => (typeof typed === 'string' ? readTime(typed) : { wrong: 'bad-time' }),
  write: asIs,
  format: '@',
  advice: 'Nhập giờ, ví dụ 8h00 hoặc 8 giờ 00.',
};

/** A calendar month. VI: tháng. */
export const month: Kind<Month> = {
  read: (typed) => (typeof typed === 'string' ? readMonth(typed) : { wrong: 'bad-month' }),
  write: writeMonth,
  format: '@',
  advice: 'Nhập tháng và năm, ví dụ 7/2020.',
};

/** One year or a span of years. VI: giai đoạn. */
export const years: Kind<Years> = {
  read: (typed) => readYears(String(typed)),
  write: writeYears,
  format: '@',
  advice: 'Nhập một năm hoặc hai năm đầu cuối, ví dụ 2021-2025.',
};

/** How long the conference lasts. VI: thời lượng. */
export const length: Kind<Length> = {
  read: (typed) => (typeof typed === 'string' ? readLength(nfc(typed)) : { wrong: 'bad-length' }),
  write: (value) => value.text,
  format: '@',
  advice: 'Nhập số ngày hoặc số buổi, ví dụ 01 ngày, ½ ngày, 02 buổi.',
};

/** Whole đồng. VI: số tiền. */
export const amountVnd: Kind<number> = {
  read: (typed) => (typeof typed === 'boolean' ? { wrong: 'bad-amount' } : readAmount(typed)),
  write: asIs,
  format: '#,##0',
  advice: 'Nhập số đồng bằng chữ số, ví dụ 1.500.000.',
};

/** How many, half allowed (`0,5` buổi). VI: số lượng. */
export const count: Kind<number> = {
  read: (typed) => {
    const number = typeof typed === 'string' ? Number(fold(typed).replace(',', '.') || Number.NaN) : typed;
    return typeof number === 'number' && number >= 0 && Number.isInteger(number * 2) && number <= 1_000_000
      ? { value: number }
      : { wrong: 'bad-count' };
  },
  write: asIs,
  format: '@',
  advice: 'Nhập một số, ví dụ 02.',
};

const agreed: Record<string, boolean> = { có: true, x: true, true: true, không: false, false: false };

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
