import { fold } from '../text/vietnamese';

/** Digits as they are said, also behind mươi. */
const digits: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const scales: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const ones = Object.keys(digits).join('|');
/** Below a thousand, the tens and the hundreds perhaps without what is nought. */
const belowThousand = new RegExp(
  `^(?:(${ones}) trăm ?)?(?:(${ones}) (?:mươi|chục) ?|(mười|chục) ?|(?:linh|lẻ) )?(${ones})?$`,
);

/**
 * A whole number said in words, as under a sum. VI: số bằng chữ.
 * @example readNumberWords('hai mươi lăm') // 25
 */
export function readNumberWords(typed: string): number | undefined {
  let [total, rest, last] = [
    0,
    fold(typed)
      .replace(/,/g, ' ')
      .replace(/ +/g, ' ')
      .replace(/ (?:chẵn|tròn)$/, ''),
    1e12,
  ];
  while (rest !== '') {
    const [whole = '', said = '', scale = ''] = /^(.+?) (nghìn|ngàn|triệu|tỷ|tỉ)(?: |$)/.exec(rest) ?? [
      rest,
      rest,
    ];
    const value = small(said);
    const factor = scales[scale] ?? 1;
    if (value === undefined || factor >= last) return undefined;
    total += value * factor;
    [rest, last] = [rest.slice(whole.length).trim(), factor];
    if (rest === 'rưỡi' && factor > 1) return total + factor / 2;
  }
  return total > 0 || fold(typed) === 'không' ? total : undefined;
}

function small(said: string): number | undefined {
  const [, hundreds, tens, ten, one] = belowThousand.exec(said) ?? [];
  if (hundreds === undefined && tens === undefined && ten === undefined && one === undefined)
    return undefined;
  const of = (word = ''): number => digits[word] ?? 0;
  return of(hundreds) * 100 + (ten ? 10 : of(tens) * 10) + of(one);
}
