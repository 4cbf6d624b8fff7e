import type { Word } from '../pages/pages';
import { framed, type Rule, signed } from './rule';

/** The words from one to another, both included. */
const between = (words: readonly Word[], from: string, to: string): Word[] => {
  const start = words.findIndex(({ text }) => text === from);
  const end = words.findIndex(({ text }, index) => index >= start && text === to);
  return start < 0 ? [] : words.slice(start, end + 1);
};

/** Whether words stand on one line. */
const isOneLine = (words: readonly Word[]): boolean =>
  words.length > 0 && Math.max(...words.map(({ top }) => top)) - Math.min(...words.map(({ top }) => top)) < 1;

const onPrint = (...rules: Omit<Rule, 'on'>[]): Rule[] => rules.map((rule) => ({ ...rule, on: 'PDF' }));

/** What only the printed pages show. */
export const printRules = onPrint(
  ...framed(
    {
      name: 'Quốc hiệu một dòng, Tiêu ngữ một dòng, bên phải',
      source: 'Phụ lục I, ô 1',
      holds: ({ size }, words) =>
        [between(words, 'CỘNG', 'NAM'), between(words, 'Độc', 'phúc')].every(
          (line) => isOneLine(line) && (line[0]?.left ?? 0) > (size[0] ?? 0) * 0.4,
        ),
    },
    {
      name: 'Địa danh, ngày tháng một dòng, ngang hàng với số',
      source: 'Phụ lục I, ô 3, 4',
      holds: ({ listed }, words) => {
        const date = between(words, 'Bắc', '2020');
        const number = words.find(({ text }) => text === 'Số:');
        return (
          isOneLine(date) &&
          (listed.abbreviation === undefined || isOneLine([...date.slice(0, 1), ...(number ? [number] : [])]))
        );
      },
    },
    ...signed({
      name: 'Chữ ký ở trang có dòng cuối của nội dung, nửa phải',
      source: 'Phụ lục I, ô 7',
      holds: ({ size }, words) => {
        const closing = words.find(({ text }) => text.endsWith('./.'));
        const post = words.find(({ text }, index) => text === 'GIÁM' && words[index + 1]?.text === 'ĐỐC');
        return post !== undefined && post.page === closing?.page && post.left > (size[0] ?? 0) / 2;
      },
    }),
  ),
  {
    name: 'Chữ không ra ngoài lề trái, lề phải',
    source: 'Phụ lục I, phần I, mục I.3',
    holds: ({ size, margins }, words) =>
      words.every(
        ({ left, right }) => left > margins.left - 0.5 && right < (size[0] ?? 0) - margins.right + 0.5,
      ),
  },
  {
    name: 'Không có trang trống',
    source: 'Phụ lục I, phần I',
    holds: (_paper, words) => {
      const pages = new Set(words.map(({ page }) => page));
      return pages.size === Math.max(...pages);
    },
  },
);
