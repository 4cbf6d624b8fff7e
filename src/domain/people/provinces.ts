import { fold, nearest, unmarked } from '../text/vietnamese';

/** A province or city of the first level as its name stands mid-sentence (`tỉnh Bắc Ninh`), with those it was made of. VI: tỉnh, thành phố. */
export type Province = { code: string; name: string; former: readonly string[] };

/**
 * The province that words name: with its kind or without, by a short form, without tone marks, or by the name of one that went into it;
 * else the one whose name is nearest, if any is.
 * @example provinceNamed('Bắc Ninh', [{ code: '24', name: 'tỉnh Bắc Ninh', former: [] }]).province?.code // '24'
 * @example provinceNamed('Bắc Nih', [{ code: '24', name: 'tỉnh Bắc Ninh', former: [] }]).near // 'tỉnh Bắc Ninh'
 */
export function provinceNamed<P extends Province>(
  words: string,
  provinces: readonly P[],
): { province?: P; near?: string } {
  const keys: ((words: string) => string)[] = [bare, (one) => unmarked(bare(one))];
  const ways = [({ name }: P) => [name], ({ former }: P) => former];
  for (const key of keys)
    for (const names of ways) {
      const found = provinces.filter((one) => names(one).some((name) => key(name) === key(words)));
      if (found.length === 1 && found[0]) return { province: found[0] };
    }
  const near = nearest(
    unmarked(bare(words)),
    provinces.map(({ name }) => unmarked(bare(name))),
  );
  const named = provinces.find(({ name }) => unmarked(bare(name)) === near);
  return named ? { near: named.name } : {};
}

/** A name without its kind. */
const bare = (words: string): string =>
  fold(words)
    .replace(/^(?:tp\.? ?)?hcm$/, 'hồ chí minh')
    .replace(/^(?:tỉnh |tinh |thành phố |thanh pho |tp\.? ?)/, '');
