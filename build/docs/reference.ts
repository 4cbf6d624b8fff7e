import { readFileSync, writeFileSync } from 'node:fs';
import { formatExamples } from '../../src/documents/frame/formats';
import { rowLoops, rowNumber } from '../../src/documents/papers/row-values';
import { shownTitles } from '../../src/tables/sheet/grid';
import { columnsOf } from '../../src/tables/sheet/raws';
import type { Column, Table } from '../../src/tables/sheet/table';
import { tables } from '../../src/tables/tables';
import { at } from '../root';
import { actions, kinds, messages, row, verbs } from './words';

const page = at('docs', 'huong-dan', 'tra-cuu.md');
const keepers = { clerk: 'người dùng', machine: 'máy', once: 'máy điền lần đầu' } as const;
const blanks = { blocks: 'bắt buộc', warns: 'nên có', suggests: 'nếu có', fine: '' } as const;

/** The reference page of all tabs, verbs, buttons and messages, in Vietnamese, from their declarations. */
export function reference(): string {
  const intro = 'Trang này được viết ra từ khai báo trong `src/` bằng `npm run docs`; đừng sửa bằng tay.';
  const every: Table<object>[] = Object.values(tables);
  const sections = every.flatMap(section);
  return [
    '# Tra cứu',
    '',
    intro,
    '',
    ...verbs(),
    ...actions(),
    ...kinds(),
    ...formats(),
    '## Các trang tính',
    '',
    ...sections,
    ...messages(),
  ].join('\n');
}

/** The formats of tags, and the rows that a template can repeat. */
const formats = (): string[] => [
  '## Cách in của trường',
  '',
  'Ghi sau dấu `|`, mấy cách nối nhau được: `{{Ngày họp | thứ | viết hoa}}`.',
  '',
  row(['Ghi', 'Từ', 'In ra']),
  '|---|---|---|',
  ...formatExamples().map(({ name, from, to }) => row([`\`| ${name}\``, from, to].map(inOneLine))),
  '',
  '## Phần lặp của mẫu',
  '',
  row(['Mở', 'Trường trong đó', 'Đóng']),
  '|---|---|---|',
  ...Object.entries(rowLoops).map(([name, { tags }]) =>
    row([`\`{{#${name}}}\``, [rowNumber, ...tags].join('; '), `\`{{/${name}}}\``]),
  ),
  '',
];

const inOneLine = (text: string): string => text.replace(/\n/g, ' ⏎ ');

/** Writes the page; a test compares it with the declarations. */
export function writeReference(): number {
  writeFileSync(page, reference());
  console.log('docs/huong-dan/tra-cuu.md');
  return 0;
}

/** The page as it is on disk. */
export const writtenReference = (): string => readFileSync(page, 'utf8');

function section(table: Table<object>): string[] {
  const name = table.layout === 'settings' ? 'Mục' : 'Cột';
  const titles = shownTitles(table).map(([, { title }]) => title);
  const layout = table.layout === 'settings' ? [`Hai cột: ${titles.join(', ')}; mỗi mục một dòng.`, ''] : [];
  const rows = columnsOf(table).map(([, column]) => columnRow(column));
  return [
    `### ${table.title}`,
    '',
    table.purpose,
    '',
    ...layout,
    row([name, 'Ghi gì', 'Ai ghi', 'Cần']),
    '|---|---|---|---|',
    ...rows,
    '',
  ];
}

const columnRow = ({ title, help, kind, keeper, blank }: Column<unknown>): string =>
  row([title, `${help} ${kind.advice}`.trim(), keepers[keeper], blanks[blank]]);
