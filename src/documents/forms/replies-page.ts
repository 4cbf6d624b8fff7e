import type { Chart } from '../../domain/answers/charts';
import type { FormSummary, SummaryGroup, SummaryLine, SummarySum } from '../../domain/answers/reply-summary';
import { amountInWords } from '../../domain/money/in-words';
import { writeAmount } from '../../domain/money/money';
import { capitalised } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import { listed } from '../frame/endings';
import { oneLine } from '../frame/inline';
import { frameFields, type Paper, paperName } from '../frame/paper';
import { recipientsHeading } from '../frame/recipients';
import { conferenceValues, fillTags } from '../frame/tags';
import { type Block, blockFields, endedBody } from '../papers/blocks';
import { callTable } from '../papers/call-table';
import { docx, mark } from '../templates/paper.template.docx';
import { answersTable, chartBlocks, heading, isShortened, shortenedWords } from './replies-tables';

/** What the page is made from; `beside` = further lines, as places by groups of guests. */
export type RepliesPage = {
  title: string;
  conference: Conference;
  summary: FormSummary;
  charts: readonly Chart[];
  beside: readonly string[];
  /** What is asked about is the meeting, which the heading names. */
  ofMeeting: boolean;
};

/**
 * What has come of one Form: by groups, its figures added up, and whom to ring up. It is none of the named types of Nghị định 30/2020/NĐ-CP, so
 * it has the frame without a number. What was answered is printed as words: no tag in it is filled.
 */
export function repliesPage({ title, conference, summary, charts, beside, ofMeeting }: RepliesPage): Paper {
  const event = fillTags(oneLine(conference.event), conferenceValues(conference));
  const { groups, sums, outside, silent } = summary;
  const body: Block[] = [
    ...(groups.length === 0 ? [plain('Chưa có câu trả lời nào được đọc và tính.')] : []),
    ...groups.flatMap((group) => groupBlocks(group, groups.length > 1)),
    ...(groups.some(isShortened) ? [plain(shortenedWords)] : []),
    ...lines('Cộng', sums.map(wholeSumWords)),
    ...(outside.count > 0 ? [heading(`Ngoài tổng: ${outside.count} bản chưa xác nhận`)] : []),
    ...listed(outside.sums.map((sum) => `- ${sumWords(sum)}`)).map(plain),
    ...charts.flatMap(chartBlocks),
    ...lines('Theo thành phần', beside),
    ...(silent.length > 0
      ? [heading(`Chưa trả lời (${silent.length} nơi), cần gọi`), callTable(silent)]
      : []),
  ];
  return {
    template: { name: 'paper', docx, mark },
    name: paperName(`Bảng tổng hợp ${oneLine(title)}`, event),
    fields: {
      ...frameFields(conference, {
        title: 'Bảng tổng hợp',
        abbreviation: undefined,
        abstract: ofMeeting && event ? `${oneLine(title)} dự ${event}` : oneLine(title),
        recipients: conference.archive
          ? [{ heading: recipientsHeading, places: listed([`- Lưu: ${oneLine(conference.archive)}`]) }]
          : [],
      }),
      'Nội dung': endedBody(body).map(blockFields),
      'Kèm theo': [],
    },
  };
}

/** With its own sums where there are other groups; the whole's stand at the end. */
const groupBlocks = (
  { name, lines: own, heads, unclear, sums }: SummaryGroup,
  isOneOfMany: boolean,
): Block[] => [
  heading(
    `${name || 'Đã trả lời'} (${own.length} ${heads === undefined ? 'câu trả lời' : 'nơi'}${heads ? `, ${heads} người` : ''}${unclear ? `, ${unclear} nơi chưa rõ số người` : ''})`,
  ),
  ...(own.some(({ said, note }) => said.join('') || note) ? [answersTable(own)] : [plain(namesOf(own))]),
  ...(isOneOfMany ? listed(sums.map((sum) => `- ${sumWords(sum)}`)).map(plain) : []),
];

/** Who says no more than what the group is called. */
const namesOf = (own: readonly SummaryLine[]): string =>
  `${own.map(({ who }) => capitalised(oneLine(who))).join('; ')}.`;

/** Words of ours and of outside, none of them read for tags. */
const lines = (title: string, words: readonly string[]): Block[] =>
  words.length === 0 ? [] : [heading(title), ...listed(words.map((one) => `- ${one}`)).map(plain)];

const plain = (text: string): Block => ({
  kind: 'paragraph',
  runs: [{ text, italic: false, label: false }],
});

/** Money at the end also in words, as whoever signs expects it. */
const wholeSumWords = (sum: SummarySum): string =>
  sum.way === 'money' && sum.of > 0 && Number.isSafeInteger(sum.total)
    ? `${sumWords(sum)}; bằng chữ: ${amountInWords(sum.total)}`
    : sumWords(sum);

/** @example sumWords({ key: 'done', title: 'Số nhiệm vụ', way: 'number', total: 1250, of: 8, unread: 1 }) // 'Số nhiệm vụ: 1.250 (8 câu trả lời; 1 chưa đọc được)' */
const sumWords = ({ title, way, total, of, unread }: SummarySum): string =>
  `${oneLine(title)}: ${Number.isInteger(total) ? writeAmount(total) : String(total).replace('.', ',')}${way === 'money' ? ' đồng' : ''} (${of} câu trả lời${unread > 0 ? `; ${unread} chưa đọc được nên chưa cộng` : ''})`;
