import { namedIn } from '../../../src/domain/people/named-in';
import { ownOffice } from '../../../src/domain/people/units';

const units = [
  { name: 'thành phố Bắc Giang', kind: 'thành phố' },
  { name: 'huyện Yên Thế', kind: 'huyện' },
  { name: 'huyện Yên', kind: 'huyện' },
  { name: 'xã Tân Yên', kind: 'xã' },
  { name: 'Văn phòng Sở', kind: ownOffice },
];
const named = (line: string): string[] =>
  namedIn(line, units, ({ name }) => name === 'xã Tân Yên').map(({ name }) => name);

test.each([
  ['UBND các huyện, TP', ['thành phố Bắc Giang', 'huyện Yên Thế', 'huyện Yên']],
  ['- UBND huyện Yên Thế;'.normalize('NFD'), ['huyện Yên Thế']],
  ['Các phòng, đơn vị thuộc Sở', ['Văn phòng Sở']],
  ['Các cơ quan, đơn vị dự hội nghị', ['xã Tân Yên']],
  ['Lưu: VT, QLCS', []],
  ['Lãnh đạo Sở', []],
])('%s', (line, names) => {
  expect(named(line)).toEqual(names);
});
