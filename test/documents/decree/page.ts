import type { Word } from '../pages/pages';
import type { OfKind } from './every-kind';
import type { Measured } from './measured';
import type { Rule, Verdict } from './rule';
import { rules } from './rules';

/** A paper of a kind with what was seen of it. */
export type Seen = OfKind & { seen: Measured; pages: readonly Word[] };

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (titles: readonly string[], rows: readonly string[][]): string[] => [
  row(...titles),
  row(...titles.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];

/** Where the picture of a kind lies, from docs/. */
export const pictureOf = ({ listed }: OfKind): string => `van-ban/${listed.kind.name}.png`;

const nameOf = ({ listed }: OfKind): string => listed.kind.words.name;
const picturesInRow = 4;

/** docs/van-ban.md: kinds by rules, each cell kept or the reason why it is not asked. */
export function page(papers: readonly Seen[]): string {
  const verdicts = papers.map(({ seen, pages }) => rules.map((rule) => rule.holds(seen, pages)));
  const reasons = [...new Set(verdicts.flat().filter((one) => typeof one === 'string'))];
  return [
    '# Thể thức của từng loại văn bản',
    '',
    'Trang này do máy ghi (`npm run docs -- papers`): mỗi loại văn bản được soạn một bản với lời soạn sẵn, rồi đo trên tệp Word và trên bản in',
    'theo Nghị định 30/2020/NĐ-CP. Bài kiểm tra so trang này với kết quả đo; đừng sửa bằng tay.',
    '',
    '## Quy tắc',
    '',
    ...table(['Số', 'Quy tắc', 'Nguồn', 'Đo ở'], rules.map(ruleCells)),
    '',
    '## Kết quả',
    '',
    '✓: đúng. Chữ cái: không đòi hỏi ở loại này, lý do ở dưới.',
    '',
    ...table(
      ['Loại', ...rules.map((_, index) => String(index + 1))],
      papers.map((paper, index) => [
        nameOf(paper),
        ...(verdicts[index] ?? []).map((one) => mark(one, reasons)),
      ]),
    ),
    '',
    ...reasons.map((reason, index) => `- ${letter(index)}: ${reason}.`),
    '',
    '## Hình',
    '',
    ...table(
      Array.from({ length: picturesInRow }, () => ''),
      pictureRows(papers),
    ),
    '',
  ].join('\n');
}

const ruleCells = ({ name, source, on }: Rule, index: number): string[] => [
  String(index + 1),
  name,
  source,
  on === 'PDF' ? 'bản in' : 'tệp Word',
];

const letter = (index: number): string => String.fromCharCode(97 + index);

const mark = (verdict: Verdict, reasons: readonly string[]): string =>
  typeof verdict === 'string' ? letter(reasons.indexOf(verdict)) : verdict ? '✓' : '✗';

const pictureRows = (papers: readonly Seen[]): string[][] =>
  papers
    .map((paper) => `![Trang đầu của ${nameOf(paper)}](${pictureOf(paper)})<br>${nameOf(paper)}`)
    .reduce<string[][]>((rows, cell, index) => {
      if (index % picturesInRow === 0) rows.push([]);
      rows[rows.length - 1]?.push(cell);
      return rows;
    }, []);
