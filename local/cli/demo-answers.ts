/** What a unit answers in the demo, by the questions' titles; `time` = when it presses Gửi. */
export type DemoAnswer = { unit: string; time: string; answers: Record<string, string> };

type Told = [unit: string, time: string, title: string, money: string, more?: Record<string, string>];

const same = {
  'Người liên hệ': 'Nguyễn Thị Hoà',
  'Chức vụ': 'Phó Trưởng phòng',
  'Điện thoại': '0912 345 678',
  'Loại nhiệm vụ': 'Đề tài',
  'Lĩnh vực': 'Khoa học nông nghiệp',
  'Tính cấp thiết': 'Sản xuất của địa phương đang cần.',
  'Mục tiêu': 'Có quy trình và mô hình để nhân rộng.',
  'Nội dung chính': 'Khảo sát; xây dựng mô hình; tập huấn; tổng kết.',
  'Sản phẩm và chỉ tiêu cần đạt': '01 quy trình; 03 mô hình; 02 lớp tập huấn.',
  'Năm bắt đầu': '2021',
  'Năm kết thúc': '2022',
};

const story: readonly Told[] = [
  ['thành phố Bắc Giang', '2020-07-11T08:10', 'Quản lý chiếu sáng công cộng từ xa', '1.200.000.000'],
  ['huyện Yên Thế', '2020-07-11T09:00', 'Chăn nuôi gà đồi theo chuỗi', '1,5 tỷ'],
  ['huyện Tân Yên', '2020-07-12T10:20', 'Phục tráng giống lạc địa phương', '650 triệu'],
  ['huyện Lạng Giang', '2020-07-13T14:00', 'Chế biến nấm ăn và nấm dược liệu', '800 triệu'],
  ['huyện Lục Nam', '2020-07-14T08:30', 'Thâm canh na dai rải vụ', '450'],
  ['huyện Lục Ngạn', '2020-07-15T16:45', 'Nhật ký điện tử cho vùng trồng vải', '2 tỷ 300 triệu'],
  [
    'huyện Sơn Động',
    '2020-07-16T09:15',
    'Trồng ba kích tím dưới tán rừng',
    '700.000.000 đồng',
    { 'Năm kết thúc': '2027' },
  ],
  // The same task in another spelling, with another sum: the newer answer counts.
  ['huyện Yên Thế', '2020-07-17T08:05', 'CHĂN NUÔI gà đồi  theo chuỗi', '1,8 tỷ'],
  ['huyện Yên Dũng', '2020-07-18T10:00', 'Sản xuất lúa thơm hữu cơ', '900 triệu'],
  [
    'huyện Việt Yên',
    '2020-07-20T23:50',
    'Xử lý chất thải làng nghề',
    '1 tỷ rưỡi',
    { 'Lĩnh vực': 'Khoa học kỹ thuật và công nghệ' },
  ],
  // After the last day, before the clock has closed the Form.
  ['huyện Hiệp Hòa', '2020-07-21T00:20', 'Nuôi tôm càng xanh xen lúa', '550 triệu'],
];

/** Ten units register: one of them twice for one task, one after the last day. */
export const demoAnswers: readonly DemoAnswer[] = story.map(
  ([unit, time, title, money, more = {}], number) => ({
    unit,
    time,
    answers: {
      ...same,
      Email: `dangky${number + 1}@bacgiang.example`,
      'Tên nhiệm vụ': title,
      'Cấp nhiệm vụ': 'cấp cơ sở',
      'Đơn vị cấp kinh phí': `UBND ${unit}`,
      'Địa chỉ ứng dụng': unit,
      'Kinh phí từ ngân sách': money,
      ...more,
    },
  }),
);
