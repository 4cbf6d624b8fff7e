import { aroundOf } from '../../../src/documents/papers/paper-facts';
import { paperValues } from '../../../src/documents/papers/values';
import { listedPapers } from '../../../src/documents/ready/listed';
import { conferenceRow } from '../../support/rows';
import { bookOf } from '../published/typed';

const conference = conferenceRow({
  agency: 'Sở Nội vụ',
  symbol: 'SNV',
  archive: 'VT, TCBC',
  event: 'Hội nghị',
});
const listed = listedPapers(
  bookOf({
    papers: [
      { code: 'CL', kind: 'Chuyển lịch họp', number: '5', issued: '05/3/2026', abstract: 'Đổi ngày họp' },
      { code: 'BC', kind: 'Đề nghị báo cáo', number: '12', issued: '06/3/2026' },
      { code: 'TT', kind: 'Văn bản khác', title: 'Thông tri', abbreviation: 'TT', abstract: 'Triệu tập' },
      { code: 'VB', kind: 'Văn bản khác', title: '[… tên loại]', abbreviation: 'X', abstract: 'Việc A' },
    ],
  }),
);

test.each([
  ['CL', 'Thông báo số 05/TB-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ đổi ngày họp'],
  ['BC', 'Công văn số 12/SNV-TCBC ngày 06 tháng 3 năm 2026 của Sở Nội vụ đề nghị báo cáo phục vụ Hội nghị'],
  ['TT', 'Thông tri số …/TT-SNV ngày … tháng … năm … của Sở Nội vụ triệu tập'],
  ['VB', '… số …/X-SNV ngày … tháng … năm … của Sở Nội vụ việc A'],
])('%s is cited by its type, number, day, agency and abstract', (code, words) =>
  expect(paperValues(conference, listed)[`Viện dẫn ${code}`]).toBe(words),
);

test('a title still to be filled in is printed as a blank', () => {
  const [, , , own] = listed;
  expect(own && aroundOf(own, {}, []).title).toBe('…');
});
