import { blankConference, guest, type Start } from './start';

/** Hội nghị giao ban without a plan: the invitation and the programme. */
export const giaoBanGon: Start = {
  name: 'giao-ban-gon',
  conference: blankConference('Hội nghị giao ban [… lĩnh vực, kỳ họp]'),
  plan: [],
  guestLines: [
    guest('Đại biểu mời', 'Đại diện lãnh đạo [… các cơ quan, đơn vị được mời]'),
    guest('Cơ quan chủ trì', 'Lãnh đạo {{Cơ quan ban hành}}'),
    guest('Cơ quan chủ trì', 'Trưởng, phó các phòng, đơn vị trực thuộc'),
  ],
  assignments: [],
  papers: [{ kind: 'Giấy mời' }, { kind: 'Chương trình' }],
};
