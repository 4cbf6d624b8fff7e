import { fold } from '../../domain/text/vietnamese';
import { tagParts, tagPattern } from '../frame/tags';
import { openZip, type Zip } from '../word/zip';
import { paragraphsOf } from './adopted';

/** What two templates have differently. `lines` = those that only one of them has, side by side; `shapes` = what is no text, with how many of each. */
export type Differences = {
  lost: string[];
  gained: string[];
  lines: { before: string; after: string }[];
  shapes: { what: string; before: number; after: number }[];
};

/** What a conversion may lose, by the words that a person has for it and the XML that holds it. */
const shapes: Readonly<Record<string, RegExp>> = {
  bảng: /<w:tbl>/g,
  hình: /<(?:pic:pic|v:imagedata)\b/g,
  'khung chữ': /<(?:wps:txbx|v:textbox)\b/g,
  'ô điều khiển': /<w:sdt>/g,
};

/** Tells two templates apart in words a reader understands, whatever became of their XML. */
export function differences(before: string, after: string): Differences {
  const [old, now] = [openZip(before), openZip(after)];
  const [oldLines, nowLines] = [linesOf(old), linesOf(now)];
  const [gone, come] = [without(oldLines, nowLines), without(nowLines, oldLines)];
  return {
    lost: [...new Set(without(tagsOf(oldLines), tagsOf(nowLines), fold))],
    gained: [...new Set(without(tagsOf(nowLines), tagsOf(oldLines), fold))],
    lines: Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      before: gone[index] ?? '',
      after: come[index] ?? '',
    })),
    shapes: Object.entries(shapes)
      .map(([what, pattern]) => ({ what, before: countOf(old, pattern), after: countOf(now, pattern) }))
      .filter((one) => one.before !== one.after),
  };
}

const linesOf = (zip: Zip): string[] =>
  paragraphsOf(zip)
    .filter(({ again }) => !again)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const tagsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => [...line.matchAll(tagPattern)].map(([, inside = '']) => tagParts(inside).name));

/** What one list has more of than the other, by `key`. @example without(['a', 'a', 'b'], ['a']) // ['a', 'b'] */
function without(all: readonly string[], others: readonly string[], key = (one: string) => one): string[] {
  const counts = new Map<string, number>();
  for (const one of others) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return all.filter((one) => {
    const left = counts.get(key(one)) ?? 0;
    counts.set(key(one), left - 1);
    return left <= 0;
  });
}

const countOf = (zip: Zip, pattern: RegExp): number =>
  Object.keys(zip.files)
    .filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .reduce((sum, name) => sum + (zip.files[name]?.asText().match(pattern)?.length ?? 0), 0);
