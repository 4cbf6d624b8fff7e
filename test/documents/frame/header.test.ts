import { headerFields } from '../../../src/documents/frame/header';
import { profile } from '../../../src/documents/frame/profile';
import { boldWidth } from '../../../src/documents/frame/widths';
import { provinces, unitsOfProvince } from '../../../src/samples/vietnam/units';
import { walk, whole } from '../../support/long';
import { agencies } from './agencies';

const room = profile.header.left;
const linesOf = (words: string): string[] => headerFields('Cơ quan', words, room).lines.split('\n');

/** The places where a line may break: none inside what `_` holds together. */
function tearsIn(glued: string): string[] {
  const whole = glued.replace(/_/g, ' ');
  const allowed = new Set([...glued.matchAll(/ /g)].map(({ index }) => index));
  const lines = linesOf(whole);
  const breaks = lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join(' ').length);
  const isLone = lines.length > 1 && !lines[lines.length - 1]?.includes(' ');
  return isLone || breaks.some((at) => !allowed.has(at)) ? [lines.join(' / ')] : [];
}

test('agencies of every kind: no name or word is torn, and no last word stands alone', () =>
  expect(agencies.flatMap(tearsIn)).toEqual([]));

test.each([
  ['Ủy ban nhân dân phường Phan Đình Phùng', 'ỦY BAN NHÂN DÂN PHƯỜNG / PHAN ĐÌNH PHÙNG'],
  ['Uỷ ban nhân dân xã Thanh Hoà', 'UỶ BAN NHÂN DÂN / XÃ THANH HOÀ'],
  ['Sở Văn hoá, Thể thao và Du lịch', 'SỞ VĂN HOÁ, / THỂ THAO VÀ DU LỊCH'],
  ['UBND phường Trần Hưng Đạo', 'UBND / PHƯỜNG TRẦN HƯNG ĐẠO'],
  ['Bệnh viện Y học cổ truyền', 'BỆNH VIỆN / Y HỌC CỔ TRUYỀN'],
  ['Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh', 'BAN BẢO VỆ, CHĂM SÓC / SỨC KHỎE CÁN BỘ TỈNH'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị phường Ba Đình', 'PHÒNG KINH TẾ, / HẠ TẦNG VÀ ĐÔ THỊ / PHƯỜNG BA ĐÌNH'],
])('%s', (typed, lines) => expect(linesOf(typed).join(' / ')).toBe(lines));

const bodies = [
  'ỦY_BAN NHÂN_DÂN',
  'HỘI_ĐỒNG NHÂN_DÂN',
  'ĐẢNG_ỦY',
  'BAN CHẤP_HÀNH ĐẢNG_BỘ',
  'ỦY_BAN MẶT_TRẬN TỔ_QUỐC VIỆT_NAM',
  'VĂN_PHÒNG HĐND VÀ UBND',
  'PHÒNG VĂN_HÓA_- XÃ_HỘI',
  'PHÒNG KINH_TẾ, HẠ_TẦNG VÀ ĐÔ_THỊ',
  'PHÒNG KINH_TẾ',
  'TRUNG_TÂM PHỤC_VỤ HÀNH_CHÍNH CÔNG',
  'BAN CHỈ_HUY QUÂN_SỰ',
  'CÔNG_AN',
  'TRẠM Y_TẾ',
  'TRƯỜNG MẦM_NON',
  'HỘI LIÊN_HIỆP PHỤ_NỮ',
  'ĐOÀN TNCS HỒ_CHÍ_MINH',
];

/** A place with its kind, which is parted from its name only where no line holds both. */
function gluedPlace(name: string): string {
  const capital = name.toUpperCase();
  const isTooWide = boldWidth(capital, profile.size.smallAgency) > room;
  const [kind = ''] = /^(?:THÀNH PHỐ|ĐẶC KHU|PHƯỜNG|TỈNH|XÃ)/.exec(capital) ?? [];
  const own = capital.slice(kind.length + 1).replace(/ /g, '_');
  return `${kind.replace(/ /g, '_')}${isTooWide ? ' ' : '_'}${own}`;
}

walk('every unit with its usual bodies: its name is never torn', () => {
  const units = provinces().flatMap(({ code, name }) => [
    name,
    ...unitsOfProvince(code).map((unit) => String(unit.name)),
  ]);
  const places = units.map(gluedPlace);
  expect(places.filter((place) => /^\S+ /.test(place)).length).toBeLessThanOrEqual(10);
  // What may tear: wide names, long ones, and those that hold words which are others elsewhere.
  const asked = whole(
    places,
    places.filter((place, index) => place.length > 20 || /\d/.test(place) || index % 40 === 0),
  );
  expect(asked.flatMap((place) => bodies.flatMap((body) => tearsIn(`${body} ${place}`)))).toEqual([]);
});
