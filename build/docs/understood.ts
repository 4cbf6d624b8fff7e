import { reread, type Told } from '../../src/domain/readings/readings';
import { at } from '../root';
import type { Part } from './part';
import { asked, said } from './phrases';
import { row } from './words';

const page = at('docs', 'huong-dan', 'may-hieu-gi.md');
/** The year in which the conference of the page is held. */
const year = 2026;

/** What stands above the table of each kind. */
const headings: Record<Told, string> = {
  days: '| Ngày họp | Máy hiểu |',
  hours: '| Giờ | Máy hiểu |',
  month: '| Tháng | Máy hiểu |',
  deadline: '| Hạn | Máy hiểu |',
  length: '| Thời lượng | Máy hiểu |',
  count: '| Số người | Máy hiểu |',
  number: '| Số, ký hiệu của một văn bản | Máy hiểu |',
  sum: '| Số tiền | Máy hiểu |',
  total: '| Nội dung một dòng dự toán | Máy hiểu |',
};
const askedHeading = '| Ghi thế này | Máy hỏi lại |';

const phrasesOf = (phrases: readonly string[]): string => phrases.map((one) => `\`${one}\``).join(' · ');

/** Every table of the page, from the phrases that the tests go through. */
export const understoodParts = (): [Part, string][] => [
  ...Object.entries(headings).map(([told, heading]): [Part, string] => [
    { page, heading },
    tableOf(told as Told),
  ]),
  [{ page, heading: askedHeading }, askedTable()],
];

const tableOf = (told: Told): string =>
  [
    headings[told],
    '| --- | --- |',
    ...said[told].map(([, ...phrases]) =>
      row([phrasesOf(phrases), reread(told, phrases[0] ?? '', year).said]),
    ),
  ].join('\n');

const askedTable = (): string =>
  [
    askedHeading,
    '| --- | --- |',
    ...Object.entries(asked).flatMap(([told, phrases]) =>
      phrases.map((phrase) => row([phrasesOf([phrase]), questionOf(told as Told, phrase)])),
    ),
  ].join('\n');

const questionOf = (told: Told, phrase: string): string => {
  const { candidates } = reread(told, phrase, year);
  return candidates.length === 0
    ? 'Xin ghi rõ hơn'
    : `Ý là ${candidates.map((one) => one.said).join(', hay ')}?`;
};
