import { aroundFaults, invitationFaults, issuedFaults } from '../../domain/papers/conference';
import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import type { Problem } from '../../domain/problem';
import { type Book, conferenceOf } from '../../tables/book';
import { placedAll } from '../../tables/sheet/rows';
import { type TableName, tables } from '../../tables/tables';
import { contentRows, invitationPaper } from '../papers/invitation-blocks';
import { paperSource } from '../papers/source';
import { ofLines, paperLinesOf, saysTotal } from './of-lines';
import type { ListedPaper, PaperKind } from './paper-kind';

/** As it is usual: one paper for all guests, who are listed in it (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7). */
const forAll = ofLines({
  name: 'invitation',
  code: 'GM',
  words: { name: 'Giấy mời' },
  title: 'GIẤY MỜI',
  abbreviation: 'GM',
  abstract: 'Dự {{Tên hội nghị}}',
  ready: [
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} trân trọng kính mời các đại biểu tới dự {{Tên hội nghị}}, cụ thể như sau:',
    ],
    [kinds.heading, 'Thành phần mời'],
    [kinds.drawn, 'Khách mời'],
    [kinds.headingWithValue, 'Chủ trì: {{Chủ trì}}.'],
    [kinds.headingWithValue, 'Thời gian: {{Thời gian}}.'],
    [kinds.headingWithValue, 'Địa điểm: {{Địa điểm}}'],
    [
      kinds.paragraph,
      'Đề nghị các đại biểu sắp xếp thời gian dự họp đúng thành phần. Đầu mối liên hệ: {{Đầu mối liên hệ}}.',
    ],
    [kinds.recipient, 'Như thành phần mời'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** What the plan's words on the meeting are drawn from beside it: the estimate, where they say its sum. */
export const contentTabs = ({ plan }: Book<'plan'>): TableName[] =>
  contentRows(plan.rows).some(({ text }) => saysTotal(text)) ? ['budget'] : [];

/** Giấy mời: one for all guests from the lines of its own, or one for each invited unit and person; that one needs no lines. */
export const invitation: PaperKind<'GM'> = {
  ...forAll,
  needs: (book, listed) =>
    forAll.needs && paperLinesOf(book, listed.code).length > 0
      ? forAll.needs(book, listed)
      : ['conference', 'plan', 'units', 'people', 'guestLines', 'programme', ...contentTabs(book)],
  reads: [...forAll.reads, 'plan'],
  stops: (book, listed) => {
    const own = listed.forWhom === forWhomWords.all ? forAll.stops(book, listed) : [];
    return [...invitationStops(book, listed), ...own].map((one): Problem => ({ ...one, weight: 'blocks' }));
  },
  paper: (needs) =>
    needs.guest && paperLinesOf(needs.book, needs.listed.code).length === 0
      ? invitationPaper(paperSource(needs.book), needs.listed, needs.guest)
      : forAll.paper(needs),
};

/** Advice elsewhere, but an invitation without it would be false: an hour, a place, a date before the meeting. */
function invitationStops(book: Book<'conference'>, listed: ListedPaper): Problem[] {
  const conference = conferenceOf(book);
  const { rowOf } = book.conference;
  const late = aroundFaults(conference, rowOf).filter(({ code }) => code === 'issued-after-meeting');
  return [
    ...placedAll(tables.conference, [...invitationFaults(conference, rowOf), ...late]),
    ...placedAll(tables.papers, issuedFaults(listed, conference.startDay)),
  ];
}
