import type { Answers } from '../../src/domain/answers/registrations';
import { type QuestionKey, titleOf } from '../../src/domain/forms/questionnaire';

/** A whole answer of huyện Yên Thế, by question. */
export const given = {
  unit: 'huyện Yên Thế',
  contact: 'Nguyễn Thị Hoà',
  phone: '0912 345 678',
  email: 'khcn@yenthe.example',
  title: 'Nhật ký điện tử cho vùng trồng vải',
  level: 'cấp cơ sở',
  fundingUnit: 'UBND huyện Yên Thế',
  kind: 'Đề tài',
  field: 'Khoa học nông nghiệp',
  necessity: 'Cần truy xuất nguồn gốc.',
  aims: 'Mọi vùng trồng có nhật ký.',
  content: 'Khảo sát; xây dựng; tập huấn.',
  products: '01 phần mềm; 20 mô hình.',
  place: 'huyện Yên Thế',
  fromYear: '2021',
  toYear: '2022',
  stateMoney: '150 triệu',
} as const satisfies Answers;

/** Units by the code of their own link, which fills in both. */
export const unitsByCode = new Map<string, string>();

/** What a unit fills in, by the titles that it reads. */
export function filledIn(linkCode = '', more: Answers = {}): Record<string, string> {
  const title = 'Ứng dụng nhật ký điện tử cho vùng trồng vải';
  const unit = unitsByCode.get(linkCode) ?? given.unit;
  const answers = { linkCode, ...given, unit, title, stateMoney: '1,2 tỷ', otherMoney: '300 triệu', ...more };
  const entries = Object.entries(answers) as [QuestionKey, string][];
  return Object.fromEntries(entries.map(([key, value]) => [titleOf(key), value]));
}
