import { longestForPaper } from '../limits/text-limits';
import { withDots } from '../text/vietnamese';
import { type Asked, ask, type InPart, type SectionOf, type TabPart } from './question';

/** The two levels of a task. VI: cấp nhiệm vụ. */
export const levels = { provincial: 'cấp tỉnh', grassroots: 'cấp cơ sở' } as const;

/** What a unit says first, whether it has anything to register; the first choice leads on. */
export const hasTasks = { key: 'has', yes: 'Có nhiệm vụ đăng ký', no: 'Không có nhiệm vụ' } as const;
const whenTasks = { key: hasTasks.key, choices: [hasTasks.yes] } as const;

const kinds = ['Đề tài', 'Đề án', 'Dự án sản xuất thử nghiệm', 'Dự án khoa học và công nghệ'] as const;

const fields = [
  'Khoa học tự nhiên',
  'Khoa học kỹ thuật và công nghệ',
  'Khoa học y, dược',
  'Khoa học nông nghiệp',
  'Khoa học xã hội',
  'Khoa học nhân văn',
] as const;

const sums = 'Ghi bằng đồng, ví dụ 1.500.000.000; cũng có thể ghi 1,5 tỷ hoặc 300 triệu.';

/**
 * What a unit is asked when it registers a task: the one source of the Form, of the tab Đăng ký and of the summary table.
 * Keys of sections and questions are one namespace, as the items of a Form are; their titles too.
 */
const declared = [
  {
    key: 'sender',
    title: 'Đơn vị đăng ký',
    help: 'Đơn vị đề xuất nhiệm vụ và người để trao đổi khi cần.',
    questions: [
      ask('unit', 'list', 'Đơn vị', 'Chọn tên đơn vị trong danh sách.', { choicesFrom: 'units' }),
      ask('contact', 'text', 'Người liên hệ', 'Họ và tên người theo dõi đăng ký này.', {
        part: 'sender',
        column: { help: 'Họ tên, chức vụ.' },
      }),
      ask('post', 'text', 'Chức vụ', 'Chức vụ, phòng của người liên hệ.', { required: false }),
      ask('phone', 'text', 'Điện thoại', 'Ví dụ 0912 345 678.', {
        check: 'phone',
        part: 'sender',
        column: { width: 130 },
      }),
      ask(
        'email',
        'text',
        'Email',
        'Hộp thư để liên hệ, nên là hộp thư công vụ; thư xác nhận tới hộp thư đã biết của đơn vị.',
        {
          check: 'email',
          part: 'sender',
        },
      ),
      ask('has', 'choice', 'Đơn vị có nhiệm vụ đăng ký không', 'Không có cũng xin trả lời; để trống là có.', {
        required: false,
        choices: [hasTasks.yes, hasTasks.no],
      }),
    ],
  },
  {
    key: 'task',
    title: 'Nhiệm vụ đăng ký',
    help: 'Cuối phần có chỗ đăng ký thêm; gửi lại cùng tên là thay bản đã gửi.',
    when: whenTasks,
    questions: [
      ask('title', 'text', 'Tên nhiệm vụ', 'Ghi tên đầy đủ, không viết tắt.', {
        longest: 500,
        part: 'task',
        column: { width: 280 },
      }),
      ask('level', 'choice', 'Cấp nhiệm vụ', 'Câu hỏi tiếp theo tùy theo cấp được chọn.', {
        choices: [levels.provincial, levels.grassroots],
        part: 'task',
        column: { title: 'Cấp', help: 'Cấp tỉnh hoặc cấp cơ sở.', width: 100 },
      }),
    ],
  },
  {
    key: 'grassroots',
    title: 'Nhiệm vụ cấp cơ sở',
    help: '',
    when: { key: 'level', choices: [levels.grassroots] },
    questions: [
      ask(
        'fundingUnit',
        'text',
        'Đơn vị cấp kinh phí',
        'Cơ quan, đơn vị cấp kinh phí thực hiện, ví dụ UBND xã.',
      ),
    ],
  },
  {
    key: 'provincial',
    title: 'Nhiệm vụ cấp tỉnh',
    help: '',
    when: { key: 'level', choices: [levels.provincial] },
    questions: [
      ask(
        'receivingUnit',
        'text',
        'Đơn vị tiếp nhận, ứng dụng kết quả',
        'Cơ quan, đơn vị nhận và sử dụng kết quả khi nhiệm vụ hoàn thành.',
      ),
    ],
  },
  {
    key: 'substance',
    title: 'Nội dung nhiệm vụ',
    when: whenTasks,
    help: `Xin ghi ngắn gọn, đủ ý; mỗi mục không quá ${withDots(longestForPaper)} ký tự.`,
    questions: [
      ask('kind', 'list', 'Loại nhiệm vụ', '', {
        choices: kinds,
        part: 'task',
        column: { title: 'Loại hình', help: 'Đề tài, đề án, dự án.', width: 140 },
      }),
      ask('field', 'list', 'Lĩnh vực', 'Chọn lĩnh vực khoa học chính.', {
        choices: fields,
        part: 'task',
        column: { help: 'Lĩnh vực khoa học.', width: 160 },
      }),
      ask('necessity', 'paragraph', 'Tính cấp thiết', 'Vì sao cần thực hiện, vấn đề đang đặt ra là gì.', {
        part: 'task',
      }),
      ask('aims', 'paragraph', 'Mục tiêu', 'Mục tiêu chung và mục tiêu cụ thể.', { part: 'task' }),
      ask('content', 'paragraph', 'Nội dung chính', 'Các công việc chủ yếu và quy mô thực hiện.', {
        part: 'task',
      }),
      ask(
        'products',
        'paragraph',
        'Sản phẩm và chỉ tiêu cần đạt',
        'Từng sản phẩm kèm số lượng, chất lượng đo được.',
        { part: 'task', column: { title: 'Sản phẩm, chỉ tiêu' } },
      ),
      ask('place', 'text', 'Địa chỉ ứng dụng', 'Nơi sẽ áp dụng kết quả: xã, cơ quan, doanh nghiệp.', {
        part: 'task',
      }),
      ask('fromYear', 'text', 'Năm bắt đầu', 'Ghi bốn chữ số, ví dụ 2021.', {
        check: 'year',
        part: 'years',
        column: { title: 'Từ năm', help: 'Năm bắt đầu.', width: 80 },
      }),
      ask('toYear', 'text', 'Năm kết thúc', 'Ghi bốn chữ số, ví dụ 2023.', {
        check: 'year',
        part: 'years',
        column: { title: 'Đến năm', help: 'Năm kết thúc.', width: 80 },
      }),
      ask('stateMoney', 'text', 'Kinh phí từ ngân sách', `${sums} Không đề nghị ngân sách thì ghi 0.`, {
        part: 'sums',
        column: { title: 'Ngân sách' },
      }),
      ask('otherMoney', 'text', 'Kinh phí từ nguồn khác', `${sums} Không có thì để trống.`, {
        required: false,
        part: 'sums',
        column: { title: 'Nguồn khác' },
      }),
      ask('remarks', 'paragraph', 'Ghi chú', '', {
        required: false,
        part: 'remarks',
        unread: 'people weigh it when they judge the task',
        column: { title: 'Ghi chú của đơn vị' },
      }),
      // The last of all: a sender reads the name of the unit first, and nothing that only a machine understands.
      ask(
        'linkCode',
        'text',
        'Mã đăng ký (máy điền, không sửa)',
        'Có sẵn khi mở bằng link riêng của đơn vị; không có thì để trống.',
        { required: false },
      ),
    ],
  },
] as const satisfies readonly SectionOf<string>[];

type Declared = (typeof declared)[number]['questions'][number];
export type QuestionKey = Declared['key'];

/** The whole questionnaire in the order of the Form. */
export const questionnaire: readonly SectionOf<QuestionKey>[] = declared;

/** All questions in the order of the Form. */
export const questions: readonly Asked<QuestionKey>[] = questionnaire.flatMap((section) => section.questions);

const all = declared.flatMap((section): readonly Declared[] => section.questions);

/** The questions whose answers stand in one part of the tab Đăng ký, in the order of the Form. */
export const questionsIn = <In extends TabPart>(part: In): InPart<Declared, In>[] =>
  all.filter((one): one is InPart<Declared, In> => one.part === part);

/** The sums as they were typed, under keys of their own beside what was read from them. */
export const typedSums = questionsIn('sums').map((sum) => ({
  ...sum,
  of: sum.key,
  key: `${sum.key}Typed` as const,
}));

const byKey = new Map(questions.map((question) => [question.key, question]));

/** @example titleOf('title') // 'Tên nhiệm vụ' */
export const titleOf = (key: QuestionKey): string => byKey.get(key)?.title ?? key;
