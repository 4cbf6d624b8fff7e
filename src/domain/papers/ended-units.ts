import type { Day } from '../days/days';
import { districtsEnded, isDistrict } from '../people/districts';
import { fold } from '../text/vietnamese';
import type { Leftover } from './earlier';

/** What became of units: of a province its name today, of a commune those of which it is now part; nothing where it still is, or is not known. */
export type Became = {
  province: (name: string) => string | undefined;
  commune: (name: string) => readonly string[];
};

const kinds = 'các huyện|huyện|quận|thị xã|thị trấn|thành phố|xã|phường|tỉnh';
/** In whatever case; of the whole pattern that would make any letter a capital, and a kind without a name would take the next one along. */
const anyCase = kinds.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** The name is only looked at: among capitals it may be another kind with its own, as in `CÁC PHƯỜNG VÀ QUẬN BA ĐÌNH`. */
const unit = new RegExp(
  `(?<!\\p{L})(${anyCase})(?=((?:\\s\\p{Lu}[\\p{L}’']*){1,4}|\\s\\d{1,2})(?!\\p{L}))`,
  'gu',
);
/** `UBND các huyện, thành phố`: the names follow none. */
const allOf =
  /(?<!\p{L})[Cc]ác (?:huyện|quận)(?:(?:,| và) (?:huyện|quận|thị xã|thành phố|TP))*(?!\p{L}| \p{Lu})/gu;
/** The text knows that it is no more. */
const saidAfter = /^\s*\(?\s*(?:cũ|trước đây|nay là|trước khi)/iu;
const saidBefore = /(?:nguyên|trước đây là|trước đây|thuộc) (?:là )?$|\(cũ:? ?$/iu;

/**
 * Units in a text that are no longer there on the day: districts, communes and provinces that went into others.
 * @example unitsLeft('UBND huyện Yên Thế', '2026-03-06', became)[0].code // 'unit-ended'
 */
export function unitsLeft(text: string, day: Day, became: Became): Leftover[] {
  if (day < districtsEnded) return [];
  const named = [...text.matchAll(unit)].flatMap(({ index, 1: kind = '', 2: name = '' }) =>
    leftOf(text, { at: index, kind, name: name.trim() }, became),
  );
  const all = [...text.matchAll(allOf)].map(
    ({ index, 0: words }): Leftover => ({ at: index, end: index + words.length, code: 'unit-ended' }),
  );
  return [...named, ...all].filter(
    ({ at, end }) =>
      !saidAfter.test(text.slice(end)) && !saidBefore.test(text.slice(Math.max(0, at - 20), at)),
  );
}

function leftOf(
  text: string,
  { at, kind, name }: { at: number; kind: string; name: string },
  became: Became,
): Leftover[] {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const own = `${kind} ${words.slice(0, count).join(' ')}`;
    const end = at + own.length;
    if (text.slice(at, end) !== own) return [];
    const now = nowOf(own, became);
    if (now.length > 0) return [{ at, end, code: 'unit-merged', about: { now: now.join(', ') } }];
  }
  const whole = `${kind} ${name}`;
  return isDistrict(whole) ? [{ at, end: at + whole.length, code: 'unit-ended' }] : [];
}

function nowOf(name: string, became: Became): readonly string[] {
  const kind = fold(name).split(' ')[0];
  if (kind === 'tỉnh') return [became.province(name) ?? []].flat();
  return kind === 'xã' || kind === 'phường' || fold(name).startsWith('thị trấn ') ? became.commune(name) : [];
}
