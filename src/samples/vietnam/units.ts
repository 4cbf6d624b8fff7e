import { openZip } from '../../documents/word/zip';
import { formerNamesIn, isMade } from '../../domain/people/former-names';
import type { Province } from '../../domain/people/provinces';
import type { SampleOf } from '../../tables/sheet/look';
import type { Tables } from '../../tables/tables';
import packed from './units.tsv.zip';

/** The day on which communes, wards and special zones took the place of all before (Nghị quyết 203/2025/QH15). */
const reform = '2025-07-01';

/** One line of the data: `province` as a code, `code` '' for the province itself. */
type Line = { province: string; code: string; kind: string; name: string; formerly: string };

const linesOf = (entry: string): Line[] =>
  (openZip(packed).files[entry]?.asText() ?? '').split('\n').map((line) => {
    const [province = '', code = '', kind = '', name = '', formerly = ''] = line.split('\t');
    return { province, code, kind, name, formerly };
  });

/** The provinces and cities of the first level, by their codes. */
export const provinces = (): Province[] =>
  linesOf('index').map(({ province, kind, name, formerly }) => ({
    code: province,
    name: `${kind} ${name}`,
    former: formerNamesIn(formerly.replace(/ và /g, ', ').replace('TPHCM', 'thành phố Hồ Chí Minh'))
      .split('; ')
      .filter(Boolean),
  }));

/** The communes, wards and special zones of a province as rows of Đơn vị. */
export const unitsOfProvince = (province: string): SampleOf<Tables['units']>[] =>
  linesOf(province)
    .filter(({ code }) => code)
    .map(({ code, kind, name, formerly }) => ({
      code,
      name: `${kind} ${name}`,
      kind,
      formerNames: formerNamesIn(formerly),
      ...(isMade(formerly) ? { validFrom: reform } : {}),
    }));
