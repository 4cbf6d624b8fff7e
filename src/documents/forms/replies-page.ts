import { amountInWords } from '../../domain/money/in-words';
import { writeAmount } from '../../domain/money/money';
import type { Chart } from '../../domain/replies/charts';
import type { FormSummary, SummaryGroup, SummarySum } from '../../domain/replies/summary';
import type { Conference } from '../../tables/conference';
import { frameFields, type Paper, paperName } from '../frame/paper';
import { recipientsHeading } from '../frame/recipients';
import { type Block, blockFields, endedBody, groupBlock } from '../papers/blocks';
import { docx, mark } from '../templates/paper.template.docx';
import { listed } from '../text/endings';
import type { Fields } from '../text/fields';
import { oneLine } from '../text/inline';
import { shortened } from '../text/shortened';
import { conferenceValues, fillTags } from '../text/tags';

/** What the page is made from; `beside` = further lines, as places by groups of guests. */
export type RepliesPage = {
  title: string;
  conference: Conference;
  summary: FormSummary;
  charts: readonly Chart[];
  beside: readonly string[];
};

/** Letters of one answer that the page repeats; the whole stands in the tab. */
const longestSaid = 400;

/**
 * What has come of one Form: by groups, its figures added up, and whom to ring up. It is none of the named types of Nghị định 30/2020/NĐ-CP, so
 * it has the frame without a number. What was answered is printed as words: no tag in it is filled.
 */
export function repliesPage({ title, conference, summary, charts, beside }: RepliesPage): Paper {
  const event = fillTags(oneLine(conference.event), conferenceValues(conference));
  const { groups, sums, silent } = summary;
  const body: Block[] = [
    ...groups.flatMap((group) => groupBlocks(group, groups.length > 1)),
    ...lines('Cộng', sums.map(wholeSumWords)),
    ...charts.flatMap(chartBlocks),
    ...lines('Theo thành phần', beside),
    ...(silent.length > 0
      ? [
          heading(`Chưa trả lời (${silent.length} nơi), cần gọi`),
          table(
            silent.map(({ name = '', phone = '' }) => ({
              who: name,
              said: phone || 'chưa có số điện thoại',
              note: '',
            })),
          ),
        ]
      : []),
  ];
  return {
    template: { name: 'paper', docx, mark },
    name: paperName(`Bảng tổng hợp ${oneLine(title)}`, event),
    fields: {
      ...frameFields(conference, {
        title: 'Bảng tổng hợp',
        abbreviation: undefined,
        abstract: oneLine(title),
        recipients: conference.archive
          ? [{ heading: recipientsHeading, places: listed([`- Lưu: ${oneLine(conference.archive)}`]) }]
          : [],
      }),
      'Nội dung': endedBody(body).map(blockFields),
      'Kèm theo': [],
    },
  };
}

const heading = (words: string): Block => groupBlock(words, {});

/** With its own sums where there are other groups; the whole's stand at the end. */
const groupBlocks = ({ name, lines: own, heads, sums }: SummaryGroup, isOneOfMany: boolean): Block[] => [
  heading(
    `${name || 'Đã trả lời'} (${own.length} lần trả lời${heads === undefined ? '' : `, ${heads} người`})`,
  ),
  table(own),
  ...(isOneOfMany ? sums.map((sum) => bullet(sumWords(sum))) : []),
];

const table = (rows: readonly { who: string; said: string; note: string }[]): Block => ({
  kind: 'table',
  name: 'Bảng trả lời',
  rows: rows.map(
    ({ who, said, note }, index): Fields => ({
      TT: String(index + 1),
      'Đơn vị, người được hỏi': oneLine(who),
      'Trả lời': shortened(oneLine(said), longestSaid),
      'Ghi chú': note,
    }),
  ),
});

/** Blocks of the longest bar, which fits its column. */
const longestBar = 20;

/** How many answered what, each with a bar as long as its part of the whole. */
const chartBlocks = ({ title, bars }: Chart): Block[] => [
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

/** Words of ours and of outside, none of them read for tags. */
const lines = (title: string, words: readonly string[]): Block[] =>
  words.length === 0 ? [] : [heading(title), ...words.map(bullet)];

const bullet = (text: string): Block => ({
  kind: 'paragraph',
  runs: [{ text: `- ${text}`, italic: false, label: false }],
});

/** Money at the end also in words, as whoever signs expects it. */
const wholeSumWords = (sum: SummarySum): string =>
  sum.way === 'money' && sum.of > 0 && Number.isSafeInteger(sum.total)
    ? `${sumWords(sum)}; bằng chữ: ${amountInWords(sum.total)}`
    : sumWords(sum);

/** @example sumWords({ key: 'done', title: 'Số nhiệm vụ', way: 'number', total: 1250, of: 8, unread: 1 }) // 'Số nhiệm vụ: 1.250 (8 câu trả lời; 1 chưa đọc được)' */
const sumWords = ({ title, way, total, of, unread }: SummarySum): string =>
  `${oneLine(title)}: ${Number.isInteger(total) ? writeAmount(total) : String(total).replace('.', ',')}${way === 'money' ? ' đồng' : ''} (${of} câu trả lời${unread > 0 ? `; ${unread} chưa đọc được nên chưa cộng` : ''})`;
