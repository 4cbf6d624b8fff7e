import { type QuestionKey, titleOf } from '../../src/domain/questionnaire';

/** What a unit fills in, by the titles that it reads. */
export function filledIn(
  linkCode = '',
  more: Partial<Record<QuestionKey, string>> = {},
): Record<string, string> {
  const given: Partial<Record<QuestionKey, string>> = {
    linkCode,
    unit: 'huyện Yên Thế',
    contact: 'Nguyễn Văn A',
    phone: '0912 345 678',
    email: 'a@yenthe.example',
    title: 'Ứng dụng nhật ký điện tử cho vùng trồng vải',
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
    stateMoney: '1,2 tỷ',
    otherMoney: '300 triệu',
    ...more,
  };
  const entries = Object.entries(given) as [QuestionKey, string][];
  return Object.fromEntries(entries.map(([key, value]) => [titleOf(key), value]));
}
