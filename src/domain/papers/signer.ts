import type { Fault } from '../problem';
import type { Blankable } from '../row';
import { fold, nfc } from '../text/vietnamese';

/** Who signs. VI: quyền hạn, chức vụ và họ tên người ký. */
type Signer = Blankable<{ signingPower: string; signerPost: string; signerName: string }>;

const abbreviations =
  '(?:PGS|GS|TSKH|TS|ThS|Ths|CN|KS|BS|BSCK ?I{1,2}|CK ?I{1,2}|NGND|NGƯT|Đ/c)(?:\\.|(?=\\s))';
const words =
  '(?:Phó giáo sư|Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Cử nhân|Kỹ sư|Bác sĩ|Ông|Bà|Đồng chí)(?=[\\s.,])';
const title = new RegExp(`^((?:(?:${abbreviations}|${words})[\\s.,]*){1,6})(?=\\p{Lu})`, 'u');

/**
 * Slips in the signature: a title before the name (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7b), a post in both settings.
 * @example signerFaults({ signingPower: undefined, signerPost: 'GIÁM ĐỐC', signerName: 'TS. Lê An' }, () => 2)[0].code // 'title-before-name'
 */
export function signerFaults(
  { signingPower = '', signerPost = '', signerName = '' }: Signer,
  rowOf: (field: keyof Signer) => number,
): Fault<keyof Signer>[] {
  const titled = title.exec(nfc(signerName))?.[1] ?? '';
  const posts = new Set(linesIn(signerPost).map(fold));
  const lines = linesIn(signingPower);
  const twice = lines.find((line) => posts.has(fold(line)));
  const faults: Fault<keyof Signer>[] = [];
  if (titled !== '')
    faults.push({
      code: 'title-before-name',
      row: rowOf('signerName'),
      field: 'signerName',
      seen: titled.trim(),
      repairs: [{ was: signerName, to: nfc(signerName).slice(titled.length) }],
    });
  if (twice !== undefined)
    faults.push({
      code: 'post-typed-twice',
      row: rowOf('signingPower'),
      field: 'signingPower',
      seen: twice,
      repairs: [{ was: signingPower, to: lines.filter((line) => line !== twice).join('\n') }],
    });
  return faults;
}

const linesIn = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
