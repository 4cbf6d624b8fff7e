import { senderOf, unitIndex } from '../../../src/domain/answers/unit-of';
import { unitRow } from '../../support/rows';

const yenDung = unitRow({
  row: 2,
  code: '221',
  name: 'huyện Yên Dũng',
  kind: 'huyện',
  validTo: '2024-12-31',
  linkCode: 'a1b2c3d4e5f6',
});
const bacGiang = unitRow({
  row: 3,
  code: '213',
  name: 'thành phố Bắc Giang',
  kind: 'thành phố',
  formerNames: 'thị xã Bắc Giang; huyện Yên Dũng',
  linkCode: '0f0e0d0c0b0a',
});
const hiepHoa = unitRow({ row: 4, code: '223', name: 'huyện Hiệp Hòa', kind: 'huyện' });
const health = unitRow({ row: 5, code: '07', name: 'Sở Y tế, Lao động “mới”', validFrom: '2025-03-01' });
const tanTien1 = unitRow({ row: 6, code: '301', name: 'xã Tân Tiến', linkCode: 'FFFF-0000-1111' });
const tanTien2 = unitRow({ row: 7, code: '302', name: 'xã Tân Tiến', linkCode: 'ffff00002222' });
const split1 = unitRow({ row: 8, name: 'xã Đông', formerNames: 'xã Đông Tây' });
const split2 = unitRow({ row: 9, name: 'xã Tây', formerNames: 'xã Đông Tây' });
const units = [yenDung, bacGiang, hiepHoa, health, tanTien1, tanTien2, split1, split2];

const from = (unit: string, linkCode = '', day = '2025-07-24') =>
  senderOf({ unit, linkCode }, unitIndex(units), day, 0);
const codesOf = (sender: ReturnType<typeof from>) => sender.remarks.map(({ code }) => code);

test.each([
  ['its name', 'huyện Hiệp Hòa', hiepHoa],
  ['NFD, the other tone place, capitals, no-break spaces', 'HUYỆN\u00A0HIỆP  HOÀ'.normalize('NFD'), hiepHoa],
  ['a name with commas and quotes', 'Sở Y tế, Lao động “mới”', health],
  ['the old name of a merged district', 'huyện Yên Dũng', bacGiang],
  ['an older name still', 'thị xã Bắc Giang', bacGiang],
])('known by %s', (_, words, unit) => {
  expect(from(words).unit).toBe(unit);
  expect(from(words)).toMatchObject({ unitWords: words, coded: false, remarks: [] });
});

test('before the merger the old name is the old unit', () =>
  expect(from('huyện Yên Dũng', '', '2024-12-31')).toMatchObject({ unit: yenDung, remarks: [] }));

test('the code decides; a name beside it that is nobody’s is remarked', () => {
  expect(from('thành phố Bắc Giang', '0f0e0d0c0b0a')).toMatchObject({
    unit: bacGiang,
    coded: true,
    remarks: [],
  });
  expect(from('', '0f0e0d0c0b0a')).toMatchObject({ unit: bacGiang, remarks: [] });
  const about = { name: 'thành phố Bắc Giang' };
  expect(from('Thành phố mới', '0f0e0d0c0b0a')).toMatchObject({
    unit: bacGiang,
    coded: true,
    remarks: [{ code: 'code-against-unit', keys: ['unit'], seen: 'Thành phố mới', about }],
  });
});

test('another’s code vouches for neither: the response is in the name that was chosen, until a person says', () => {
  const foreign = { coded: false, foreign: true };
  const about = { name: 'thành phố Bắc Giang' };
  expect(from('HUYỆN HIỆP HOÀ'.normalize('NFD'), '0f0e0d0c0b0a')).toMatchObject({
    ...foreign,
    unit: hiepHoa,
    remarks: [{ code: 'foreign-link-code', keys: ['unit'], about }],
  });
  const namesakes = from('xã Tân Tiến', '0f0e0d0c0b0a');
  expect([namesakes.unit, namesakes.foreign]).toEqual([undefined, true]);
  expect(codesOf(namesakes)).toEqual(['foreign-link-code', 'several-units']);
});

test('a code survives being copied out of a message', () => {
  expect(from('', ' 0F0E-0D0C 0B0A\u200B').unit).toBe(bacGiang);
  expect(from('', 'ffff00001111').unit).toBe(tanTien1);
});

test('a wrong code is remarked and the name decides', () => {
  expect(from('huyện Hiệp Hòa', 'zzz')).toMatchObject({ unit: hiepHoa, coded: false });
  expect(codesOf(from('huyện Hiệp Hòa', 'zzz'))).toEqual(['unknown-link-code']);
  expect(codesOf(from('huyện Gia Lâm', 'zzz'))).toEqual(['unknown-link-code', 'unknown-unit']);
});

test('no code is no code: it never meets a unit that has none yet', () => {
  expect(from('', '').unit).toBeUndefined();
  expect(from('', ' - ').unit).toBeUndefined();
});

test('the code of a merged unit counts for the unit that goes on under its name', () => {
  expect(from('huyện Yên Dũng', 'a1b2c3d4e5f6')).toMatchObject({ unit: bacGiang, coded: true, remarks: [] });
  expect(from('huyện Yên Dũng', 'a1b2c3d4e5f6', '2024-12-31').unit).toBe(yenDung);
  expect(from('', 'a1b2c3d4e5f6', '2024-12-31').unit).toBe(yenDung);
  const second = unitRow({ row: 20, name: 'xã Cảnh Thụy', formerNames: 'huyện Yên Dũng' });
  const two = senderOf({ linkCode: 'a1b2c3d4e5f6' }, unitIndex([...units, second]), '2025-07-24', 0);
  expect([two.unit, codesOf(two)]).toEqual([yenDung, ['unit-not-valid']]);
});

test('a unit that is not valid on the day keeps its answer, with a remark', () => {
  const sender = from('Sở Y tế, Lao động “mới”', '', '2025-02-28');
  expect(sender.unit).toBe(health);
  expect(sender.remarks).toMatchObject([{ code: 'unit-not-valid', about: { day: '2025-02-28' } }]);
});

test.each(['huyện', 'tất cả', '213', 'huyện Hiệp Hòa, thành phố Bắc Giang', 'huyện Gia Lâm'])(
  '%s is no unit by itself',
  (words) => {
    expect(from(words).unit).toBeUndefined();
    expect(codesOf(from(words))).toEqual(['unknown-unit']);
  },
);

test('two units of one name: only a code can tell, and none is guessed', () => {
  expect(from('xã Tân Tiến')).toMatchObject({ remarks: [{ code: 'several-units', seen: 'xã Tân Tiến' }] });
  expect(from('xã Tân Tiến').unit).toBeUndefined();
  expect(from('xã Tân Tiến', 'ffff00002222')).toMatchObject({ unit: tanTien2, remarks: [] });
  expect(codesOf(from('xã Đông Tây'))).toEqual(['several-units']);
});

test('a code that was changed vouches for what came before, and is told of afterwards, never shown', () => {
  const formerCodes = [{ code: 'AAAA-1111', until: 1000, day: '2025-07-20' }];
  const changed = { ...hiepHoa, linkCode: 'bbbb2222', formerCodes };
  const sent = (linkCode: string, at: number, some = [changed]) =>
    senderOf({ unit: 'huyện Hiệp Hòa', linkCode }, unitIndex(some), '2025-07-24', at);
  expect(sent('aaaa1111', 1000)).toMatchObject({ unit: changed, coded: true, remarks: [] });
  expect(sent('aaaa1111', 1001)).toEqual({
    unit: changed,
    unitWords: 'huyện Hiệp Hòa',
    coded: false,
    foreign: true,
    remarks: [{ code: 'changed-link-code', keys: ['linkCode'], about: { day: '2025-07-20' } }],
  });
  expect(sent('bbbb2222', 1001)).toMatchObject({ coded: true, remarks: [] });
  const restored = { ...changed, linkCode: 'aaaa1111' };
  expect(sent('aaaa1111', 1001, [restored])).toMatchObject({ coded: false });
});

test('by the office’s own code it answers for the unit, and that is told', () => {
  const own = { ...hiepHoa, linkCode: 'bbbb2222', officeCode: 'CCCC-3333' };
  const sent = (linkCode: string) => senderOf({ linkCode }, unitIndex([own]), '2025-07-24', 0);
  expect(sent('cccc3333')).toStrictEqual({
    unit: own,
    unitWords: '',
    coded: true,
    remarks: [{ code: 'by-office', keys: [] }],
  });
  expect([sent('bbbb2222').remarks, sent('').remarks]).toEqual([[], []]);
  const bare = { ...hiepHoa, linkCode: 'bbbb2222', officeCode: '' };
  expect(senderOf({ linkCode: 'bbbb2222' }, unitIndex([bare]), '2025-07-24', 0).remarks).toEqual([]);
});

test('whose nobody knows has no unit, and a remark only what it needs', () =>
  expect(from('huyện Gia Lâm')).toStrictEqual({
    unitWords: 'huyện Gia Lâm',
    coded: false,
    remarks: [{ code: 'unknown-unit', keys: ['unit'], seen: 'huyện Gia Lâm' }],
  }));
