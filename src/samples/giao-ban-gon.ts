import { blankConference, type Start, usualGuests } from './start';

/** Hội nghị giao ban without a plan: the invitation and the programme. */
export const giaoBanGon: Start = {
  name: 'giao-ban-gon',
  conference: blankConference('Hội nghị giao ban [… lĩnh vực, kỳ họp]'),
  plan: [],
  guestLines: usualGuests,
  assignments: [],
  papers: [{ kind: 'Giấy mời' }, { kind: 'Chương trình' }],
};
