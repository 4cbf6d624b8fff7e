import { datesIn } from '../days/dates-in';
import type { Day } from '../days/days';
import { fold } from '../text/vietnamese';
import { type Against, hasMoved, type Leftover, oldestOf } from './earlier';

/** An act that another took the place of, by its number. VI: văn bản hết hiệu lực. */
type RepealedAct = { number: string; since: Day; now: string };

/** Acts on the form of papers, archives and tasks of science that conferences cite. */
const repealedActs: readonly RepealedAct[] = [
  { number: '110/2004/NĐ-CP', since: '2020-03-05', now: 'Nghị định 30/2020/NĐ-CP' },
  { number: '09/2010/NĐ-CP', since: '2020-03-05', now: 'Nghị định 30/2020/NĐ-CP' },
  { number: '07/2014/TT-BKHCN', since: '2023-07-09', now: 'Thông tư 06/2023/TT-BKHCN' },
  { number: '03/2017/TT-BKHCN', since: '2023-07-09', now: 'Thông tư 06/2023/TT-BKHCN' },
  { number: '01/2011/QH13', since: '2025-07-01', now: 'Luật Lưu trữ số 33/2024/QH15' },
  {
    number: '29/2013/QH13',
    since: '2025-10-01',
    now: 'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15',
  },
];

/** `số 12/KH-UBND`, `30/2020/NĐ-CP`, also `Số: 5-CV/TU`. */
const number =
  /(?:(?<!\p{L})(?:[Ss]ố|SỐ)\s*:?\s*)?(?<![\d/])\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\d]*(?:[/.-]\p{Lu}[\p{Lu}\d]*)*/gu;
/** The day behind a number, or behind the name of a law. */
const dated = /^\s*,?\s*(?:đã\s)?(?:được\s[^;.]{0,40}?)?ngày\s/iu;
/** Acts that hold for years, whatever theirs is. */
const lasting =
  /(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quy chuẩn|Tiêu chuẩn)(?!\p{L})[^;.]*$/u;
const lawDay = /(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết)(?!\p{L})[^;.□]{0,120}?ngày\s/gu;
const lastingNumber = /\/\d{4}[/-]|(?:NĐ-CP|\/TT|\/NQ|-NQ|\/QH|\/L-CTN|TCVN|QCVN)/u;

type Cited = { at: number; end: number };

/**
 * The acts that a text cites, which keep their number and day; `left` = those of them that another took the place of, and papers of the earlier
 * conference's year, which has its own.
 */
export function actsIn(text: string, against: Against): { cited: Cited[]; left: Leftover[] } {
  return { cited: citedIn(text), left: numberedIn(text).flatMap((act) => leftOf(act, against)) };
}

/**
 * The acts that a text cites, by number and day.
 * @example citedIn('theo Luật Nhà ở ngày 27/11/2023') // [{ at: 5, end: 31 }]
 */
export const citedIn = (text: string): Cited[] => [
  ...numberedIn(text),
  ...[...text.matchAll(lawDay)].flatMap(({ index, 0: words }) =>
    dayAt(text, index + words.length - 5, index),
  ),
];

const numberedIn = (text: string): Act[] =>
  [...text.matchAll(number)].map((match) => actAt(text, match.index, match[0]));

type Act = Cited & { number: string; year: number | undefined; isLasting: boolean };

function actAt(text: string, at: number, words: string): Act {
  const end = at + words.length;
  const [day] = dated.test(text.slice(end)) ? datesIn(text.slice(end)) : [];
  const isLasting = lastingNumber.test(words) || lasting.test(text.slice(Math.max(0, at - 60), at));
  return { at, end: end + (day?.end ?? 0), number: words, year: yearOf(day?.day ?? day?.month), isLasting };
}

const yearOf = (day: string | undefined): number | undefined => (day ? Number(day.slice(0, 4)) : undefined);

const dayAt = (text: string, from: number, at: number): Cited[] => {
  const [day] = datesIn(text.slice(from));
  return day && day.at < 8 ? [{ at, end: from + day.end }] : [];
};

function leftOf({ at, end, number: words, year, isLasting }: Act, against: Against): Leftover[] {
  const { now, isOld, earlier } = against;
  const today = now.last ?? `${now.month}-28`;
  const act = repealedActs.find((one) => fold(words).endsWith(fold(one.number)) && one.since <= today);
  if (act) return [{ at, end: at + words.length, code: 'act-repealed', about: { now: act.now } }];
  const isOfThen =
    year === undefined
      ? isOld && hasMoved(against) && /^số/iu.test(words)
      : year < now.year && year >= oldestOf(against);
  const isHeld = earlier === undefined || hasMoved(against);
  return !isLasting && isHeld && isOfThen ? [{ at, end, code: 'old-act' }] : [];
}
