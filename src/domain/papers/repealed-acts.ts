import type { Day } from '../days/days';

/** An act that another took the place of, by its number. VI: văn bản hết hiệu lực. */
type RepealedAct = { number: string; since: Day; now: string };

/** Acts on the form of papers, archives and tasks of science that conferences cite. */
export const repealedActs: readonly RepealedAct[] = [
  { number: '110/2004/NĐ-CP', since: '2020-03-05', now: 'Nghị định 30/2020/NĐ-CP' },
  { number: '09/2010/NĐ-CP', since: '2020-03-05', now: 'Nghị định 30/2020/NĐ-CP' },
  { number: '07/2014/TT-BKHCN', since: '2023-07-09', now: 'Thông tư 06/2023/TT-BKHCN' },
  { number: '03/2017/TT-BKHCN', since: '2023-07-09', now: 'Thông tư 06/2023/TT-BKHCN' },
  { number: '01/2011/QH13', since: '2025-07-01', now: 'Luật Lưu trữ số 33/2024/QH15' },
  {
    number: '29/2013/QH13',
    since: '2025-10-01',
    now: 'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15',
  },
];
