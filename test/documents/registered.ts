import type { SummarySource } from '../../src/documents/forms/summary-blocks';
import { onDay } from '../../src/domain/days/day-phrases';
import { levels, questions } from '../../src/domain/forms/task-questions';
import type { RegistrationRow } from '../../src/tables/registrations';
import { registrationRow, unitRow } from '../support/rows';
import { seed } from './seed';

/** The districts of the seed, as far as a summary needs them. */
export const units = ['huyện Yên Thế', 'huyện Tân Yên', 'thành phố Bắc Giang'].map((name, index) =>
  unitRow({ row: index + 2, code: String(215 + index), name, order: index + 1 }),
);

/** A registration that counts, as Đăng ký shows it. */
export const registered = (more: Partial<RegistrationRow> = {}): RegistrationRow =>
  registrationRow({
    row: 2,
    code: 'DK·1a2b3c4d',
    unit: 'huyện Yên Thế',
    state: { late: false },
    title: 'Ứng dụng nhật ký điện tử trong quản lý vùng trồng vải thiều phục vụ truy xuất nguồn gốc',
    level: levels.grassroots,
    kind: 'Đề tài',
    field: 'Khoa học nông nghiệp',
    necessity: 'Vùng vải xuất khẩu chưa có nhật ký canh tác đủ tin cậy để truy xuất nguồn gốc.',
    aims: 'Mọi vùng trồng được cấp mã có nhật ký điện tử.',
    content: '- Khảo sát 20 vùng trồng;\n- Xây dựng phần mềm;\n- Tập huấn 500 hộ.',
    products: '01 phần mềm; 20 mô hình; 500 hộ được tập huấn.',
    place: 'Xã Hồng Giang, huyện Yên Thế',
    fromYear: '2021',
    toYear: '2022',
    stateMoney: 1_200_000_000,
    otherMoney: 300_000_000,
    stateMoneyTyped: '1,2 tỷ',
    otherMoneyTyped: '300 triệu',
    contact: 'Nguyễn Thị Hoà, Phó Trưởng phòng',
    phone: '0912 345 678',
    ...more,
  });

/** Everything that a summary is made from, with the settings of the seed. */
export const source = (
  registrations: readonly RegistrationRow[],
  settings: Partial<SummarySource['conference']> = {},
): SummarySource => ({
  conference: {
    ...seed.conference,
    callCloses: onDay('2020-07-20'),
    callYears: { from: 2021, to: 2025 },
    ...settings,
  },
  units,
  registrations,
});

/** Three: one as it should be, one whose money is not certain, one late. */
export const three: RegistrationRow[] = [
  registered(),
  registered({
    row: 3,
    code: 'DK·2b3c4d5e',
    unit: 'huyện Tân Yên',
    title: 'Phục tráng giống lúa nếp cái hoa vàng',
    stateMoney: undefined,
    stateMoneyTyped: '150',
    otherMoney: 50_000_000,
  }),
  registered({
    row: 4,
    code: 'DK·3c4d5e6f',
    unit: 'thành phố Bắc Giang',
    state: { late: true },
    title: 'Bản đồ số di tích lịch sử, văn hóa',
    level: levels.provincial,
    kind: 'Dự án khoa học và công nghệ',
    field: 'Khoa học nhân văn',
    fromYear: '2022',
    otherMoney: undefined,
    otherMoneyTyped: undefined,
    opinion: 'Nên thực hiện',
  }),
];

const fields = questions.find(({ key }) => key === 'field')?.choices ?? [];
const sentence = 'Sản xuất còn nhỏ lẻ, chưa gắn với thị trường, giá trị gia tăng thấp. ';

/** As many as a call can bring, with long and short texts, each with sums of its own. */
export const many = (count: number): RegistrationRow[] =>
  Array.from({ length: count }, (_, index) =>
    registered({
      row: index + 2,
      code: `DK·${(0x1a2b3c00 + index).toString(16)}`,
      unit: units[index % 3]?.name,
      title: `${registered().title} (${index + 1})`,
      field: fields[(index * 5) % 6],
      necessity: sentence.repeat(1 + (index % 9)),
      aims: sentence.repeat(1 + (index % 3)),
      stateMoney: 1_000_000_000 + index * 7_000_000,
    }),
  );
