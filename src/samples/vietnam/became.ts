import { lazily } from '../../domain/once-per';
import type { Became } from '../../domain/papers/ended-units';
import { provinceNamed } from '../../domain/people/provinces';
import { fold } from '../../domain/text/vietnamese';
import { provinces, unitsOfProvince } from './units';

/** What became of units, as seen from a province that words name: communes of one name are many. The data are opened when first asked. */
export function becameNear(words: readonly string[]): Became {
  const today = lazily(provinces);
  const home = lazily(() => words.map((one) => homeIn(one, today())).find((one) => one !== undefined));
  const communes = lazily(() => {
    const code = home();
    return code === undefined ? [] : unitsOfProvince(code);
  });
  return {
    province: (name) => {
      const key = fold(name).replace(/^tỉnh /, '');
      if (today().some((one) => fold(one.name).replace(/^(?:tỉnh|thành phố) /, '') === key)) return undefined;
      return today().find(({ former }) => former.some((one) => bare(one) === key))?.name;
    },
    commune: (name) => {
      const key = fold(name);
      if (communes().some((one) => fold(String(one.name)) === key)) return [];
      const heirs = communes().filter(({ formerNames = '' }) =>
        String(formerNames).split(';').map(fold).includes(key),
      );
      return heirs.map((one) => String(one.name));
    },
  };
}

const bare = (name: string): string => fold(name).replace(/^(?:tỉnh|thành phố) /, '');

/** The province in `UBND tỉnh Bắc Giang` or `Sở Nội vụ tỉnh Bắc Ninh`, or that words are by themselves. */
function homeIn(words: string, all: ReturnType<typeof provinces>): string | undefined {
  const named = /(?:tỉnh|thành phố)\s.*$/iu.exec(words)?.[0] ?? words;
  return named === '' ? undefined : provinceNamed(named, all).province?.code;
}
