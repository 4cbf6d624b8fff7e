import type { Chart } from '../../domain/answers/charts';
import type { SummaryGroup, SummaryLine } from '../../domain/answers/reply-summary';
import { capitalised } from '../../domain/text/vietnamese';
import type { Fields } from '../frame/fields';
import { oneLine } from '../frame/inline';
import { shortened } from '../frame/shortened';
import { type Block, groupBlock } from '../papers/blocks';

export const heading = (words: string): Block => groupBlock(words, {});

/** Letters of one answer that the page repeats, and of each question where it is longer; the whole stands in the tab. */
const [longestSaid, longestPart] = [400, 120];

/** No column stands empty. */
export function answersTable(rows: readonly SummaryLine[]): Block {
  const isNoted = rows.some(({ note }) => note !== '');
  return {
    kind: 'table',
    name: isNoted ? 'Bảng trả lời' : 'Bảng trả lời không ghi chú',
    rows: rows.map(
      ({ who, said, note }, index): Fields => ({
        TT: String(index + 1),
        'Đơn vị, người được hỏi': capitalised(oneLine(who)),
        'Trả lời': cellOf(said),
        ...(isNoted ? { 'Ghi chú': note } : {}),
      }),
    ),
  };
}

/** Of a long answer the beginning of each part, so that a figure at its end is still there. */
function cellOf(said: readonly string[]): string {
  const parts = said.map(oneLine);
  const whole = parts.join('; ');
  if (whole.length <= longestSaid) return whole;
  return parts.map((one) => shortened(one, parts.length > 1 ? longestPart : longestSaid)).join('; ');
}

/** Whether some answer stands there as the beginning of its parts. */
export const isShortened = ({ lines: own }: SummaryGroup): boolean =>
  own.some(({ said }) => cellOf(said) !== said.map(oneLine).join('; '));
export const shortenedWords = 'Dấu “…” là phần rút gọn; toàn văn ở trang câu trả lời.';

/** Blocks of the longest bar, which fits its column. */
const longestBar = 20;

/** How many answered what, each with a bar as long as its part of the whole. */
export const chartBlocks = ({ title, bars }: Chart): Block[] => [
  heading(`Theo câu: ${oneLine(title)}`),
  {
    kind: 'table',
    name: 'Bảng đếm',
    rows: bars.map(
      ({ label, count, share }): Fields => ({
        Mục: shortened(oneLine(label), longestSaid),
        'Số câu trả lời': String(count),
        'Phần trong tổng số': `${'█'.repeat(Math.max(1, Math.round(share * longestBar)))} ${Math.round(share * 100)}%`,
      }),
    ),
  },
];
