import { expected, type Weight } from '../../src/domain/problem';
import { type View, views } from '../../src/sidebar/parts/views';
import { sentenceOf } from '../../src/words/problems';
import { builtActions } from '../declared/actions';
import { builtKinds } from '../declared/kinds';
import { sampleProblems } from './problem-samples';

const weightWords: readonly [Weight, string, string][] = [
  ['blocks', '■ Phải sửa', 'Việc đang làm dừng lại tới khi sửa xong.'],
  ['warns', '▲ Lưu ý', 'Nên xem; có thể đúng là như vậy.'],
  ['suggests', '● Gợi ý', 'Tùy anh chị.'],
];

/** A row of a table in Markdown. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;

/** Every verb of the menu with its sentence and the page that tells more. */
export function verbs(): string[] {
  const lines = (Object.keys(views) as View[]).map((view) => {
    const { title, purpose, page } = views[view];
    return row([`**${title}**`, purpose, `[xem](${page}.md)`]);
  });
  return ['## Thực đơn', '', row(['Mục', 'Để làm gì', 'Trang']), '|---|---|---|', ...lines, ''];
}

/** Every action with what is pressed for it. */
export function actions(): string[] {
  const lines = builtActions().map(({ press, help: happens }) => row([press, happens]));
  return ['## Các nút', '', row(['Bấm', 'Máy làm']), '|---|---|', ...lines, ''];
}

/** Every kind of paper, mail and Form. */
export function kinds(): string[] {
  const lines = builtKinds().map(({ name, code, goes }) => row([name, code && `\`${code}\``, goes]));
  const intro = 'Mã của văn bản và thư bắt đầu như ghi dưới đây; thư kèm văn bản mang mã của văn bản.';
  return [
    '## Văn bản, thư và biểu mẫu',
    '',
    intro,
    '',
    row(['Loại', 'Mã', 'Cho ai']),
    '|---|---|---|',
    ...lines,
    '',
  ];
}

/** Every message by its weight, as it reads without a place, with why it weighs that much. */
export function messages(): string[] {
  const intro =
    'Chỉ chặn điều làm văn bản sai hoặc bỏ sót người; điều chỉ để in thì in đúng như đã ghi. Máy ghi thêm ở đầu câu trang tính, hàng, cột của chỗ ấy. Chữ trong ngoặc kép là ví dụ; mã dùng khi nhờ người khác giúp.';
  const problems = sampleProblems();
  const sections = weightWords.flatMap(([weight, name, meaning]) => {
    const own = problems.filter((problem) => problem.weight === weight);
    const lines = own.map((one) => row([sentenceOf(one), expected[one.code].why, `\`${one.code}\``]));
    return [`### ${name}`, '', meaning, '', row(['Lời nhắc', 'Vì sao', 'Mã']), '|---|---|---|', ...lines, ''];
  });
  return ['## Lời nhắc của máy', '', intro, '', ...sections];
}
