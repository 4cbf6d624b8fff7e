/** What every verb of `run` takes: what stands after it, and what it is for. */
export const runOptionWords = {
  yes: ['', 'đồng ý với mọi câu hỏi; với self-check: gửi cả một thư cho chính mình'],
  now: ['2020-07-10T08:00', 'làm như vào lúc ấy'],
  as: ['EMAIL', 'làm bằng tài khoản khác'],
  account: ['consumer|workspace', 'tài khoản có hạn mức gửi thư nào'],
  quota: ['SỐ', 'hôm nay còn được gửi tới bấy nhiêu người nhận'],
  json: ['', 'in kết quả dạng JSON'],
  calls: ['', 'đếm số lần gọi từng dịch vụ, cùng với --json'],
  world: ['TÊN=PHÍA', 'Google như ở phía ấy (xem giao-ban worlds); dùng được nhiều lần'],
  'die-at': ['SỐ:before|after', 'dừng lượt chạy ở lần gọi dịch vụ thứ SỐ, như khi Google ngắt'],
} as const satisfies Record<string, readonly [value: string, does: string]>;

export type Options = Record<string, { type: 'boolean' | 'string'; multiple?: boolean }>;

const world = { type: 'string', multiple: true } as const;

const optionsOfRun: Options = {
  ...Object.fromEntries(
    Object.entries(runOptionWords).map(([name, [value]]) => [name, { type: value ? 'string' : 'boolean' }]),
  ),
  world,
};

/** `words` = how many folders and words stand after the command. */
type CommandShape = { words: number | readonly number[]; usage: string; does: string; options: Options };

/** Every command with what it takes and how its help reads. */
export const commands = {
  new: {
    words: 1,
    usage: 'new THƯ_MỤC [--sample | --kind LOẠI | --workbook TỆP.xlsx] [--world TÊN=PHÍA]',
    does: 'tạo bộ dữ liệu',
    options: { sample: { type: 'boolean' }, kind: { type: 'string' }, workbook: { type: 'string' }, world },
  },
  run: {
    words: 2,
    usage: 'run THƯ_MỤC VIỆC [tùy chọn]',
    does: 'làm một việc',
    options: optionsOfRun,
  },
  adopt: {
    words: 2,
    usage: 'adopt TỆP THƯ_MỤC [--paper MÃ] [--each] [--lists] [--yes] [tùy chọn của run]',
    does: 'lấy văn bản Word năm trước làm mẫu; không có --yes thì chỉ nêu chỗ tìm thấy; --each: giấy mời mỗi nơi một bản; --lists: lấy cả danh sách là đoạn văn',
    options: {
      ...optionsOfRun,
      paper: { type: 'string' },
      each: { type: 'boolean' },
      lists: { type: 'boolean' },
    },
  },
  answer: {
    words: 2,
    usage: 'answer THƯ_MỤC BIỂU_MẪU --file TRẢ_LỜI.json [--now LÚC] [--edit MÃ]',
    does: 'điền và gửi một biểu mẫu (mã, tên, hoặc link, kể cả link riêng của đơn vị và link sửa); tệp JSON: {"tên câu hỏi": "câu trả lời", …}',
    options: { file: { type: 'string' }, now: { type: 'string' }, edit: { type: 'string' } },
  },
  print: {
    words: 1,
    usage: 'print THƯ_MỤC [--paper MÃ | --set] --out TỆP.pdf|.docx|.zip',
    does: 'ghi các văn bản đã soạn vào một tệp: .pdf để in một lần, .zip có từng văn bản, .docx một văn bản; bộ lọc ở trang Văn bản chọn bản nào; --set: bộ tài liệu có mục lục, theo thứ tự của Danh mục văn bản',
    options: { paper: { type: 'string' }, set: { type: 'boolean' }, out: { type: 'string' } },
  },
  serve: {
    words: 1,
    usage: 'serve THƯ_MỤC [--port SỐ] [--world TÊN=PHÍA]',
    does: 'mở bảng tính và thanh bên Giao Ban trong trình duyệt',
    options: { port: { type: 'string' }, world },
  },
  start: {
    words: 0,
    usage: 'start [--port SỐ]',
    does: 'như trên, với hội nghị mẫu trong thư mục sample',
    options: { port: { type: 'string' } },
  },
  demo: {
    words: 0,
    usage: 'demo [--out THƯ_MỤC] [--world TÊN=PHÍA]',
    does: 'làm thử từ đầu đến cuối với hội nghị mẫu',
    options: { out: { type: 'string' }, world },
  },
  read: {
    words: 1,
    usage: 'read "CỤM TỪ" --what LOẠI [--now LÚC] [--json]',
    does: 'máy hiểu một cụm từ là gì, đúng như ở bảng tính; LOẠI: days, hours, length, month, deadline, count, sum, total; trả về 1 khi chưa hiểu trọn',
    options: { what: { type: 'string' }, now: { type: 'string' }, json: { type: 'boolean' } },
  },
  worlds: {
    words: [0, 1],
    usage: 'worlds [--json] | worlds --from BÁO_CÁO THƯ_MỤC',
    does: 'những điều chưa chắc về Google, mỗi điều có những phía nào; --from: bộ dữ liệu giống Google như báo cáo tự kiểm tra đã thấy',
    options: { json: { type: 'boolean' }, from: { type: 'string' } },
  },
} as const satisfies Record<string, CommandShape>;

export type Command = keyof typeof commands;

export const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);

/** A command by its name, if there is one. */
export const commandNamed = (name: string): CommandShape | undefined =>
  isCommand(name) ? commands[name] : undefined;
