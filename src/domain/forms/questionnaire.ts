import { longestForPaper } from '../limits/texts';
import { withDots } from '../text/vietnamese';

/** A page of the Form, after which the sender presses on. VI: phần. */
export type SectionKey = 'sender' | 'task' | 'grassroots' | 'provincial' | 'substance';

/** What a question has beside its words. */
type Details = {
  required?: boolean;
  /** A fixed list to choose from. */
  choices?: readonly string[];
  /** The list comes from the tab Đơn vị. */
  choicesFrom?: 'units';
  /** The section that each choice leads to. */
  goesTo?: Readonly<Record<string, SectionKey>>;
  check?: 'email' | 'year' | 'phone';
  /** Characters that still fit a paper. @default longestForPaper */
  longest?: number;
};

/** `text` is one line, `paragraph` many, `list` a drop-down, `choice` buttons. */
type Asked<Key extends string> = Details & {
  key: Key;
  kind: 'text' | 'paragraph' | 'list' | 'choice';
  title: string;
  help: string;
  required: boolean;
};

/** A question that must be answered unless its details say otherwise. */
const ask = <const Key extends string>(
  key: Key,
  kind: Asked<Key>['kind'],
  title: string,
  help: string,
  more: Details = {},
): Asked<Key> => ({ key, kind, title, help, required: true, ...more });

/** One page; `then` = the section that its end leads to, without it the next one. */
type SectionOf<Key extends string> = {
  key: SectionKey;
  title: string;
  help: string;
  questions: readonly Asked<Key>[];
  then?: SectionKey;
};

/** The two levels of a task. VI: cấp nhiệm vụ. */
export const levels = { provincial: 'cấp tỉnh', grassroots: 'cấp cơ sở' } as const;

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
      ask(
        'linkCode',
        'text',
        'Mã đăng ký (điền sẵn, không sửa)',
        'Có sẵn khi mở bằng link riêng của đơn vị; không có thì để trống.',
        { required: false },
      ),
      ask('unit', 'list', 'Đơn vị', 'Chọn tên đơn vị trong danh sách.', { choicesFrom: 'units' }),
      ask('contact', 'text', 'Người liên hệ', 'Họ và tên người theo dõi đăng ký này.'),
      ask('post', 'text', 'Chức vụ', 'Chức vụ, phòng của người liên hệ.', { required: false }),
      ask('phone', 'text', 'Điện thoại', 'Ví dụ 0912 345 678.', { check: 'phone' }),
      ask('email', 'text', 'Email', 'Hộp thư nhận giấy báo đã đăng ký, nên là hộp thư công vụ.', {
        check: 'email',
      }),
    ],
  },
  {
    key: 'task',
    title: 'Nhiệm vụ đăng ký',
    help: 'Mỗi lần gửi một nhiệm vụ; gửi lại cùng tên là thay bản đã gửi.',
    questions: [
      ask('title', 'text', 'Tên nhiệm vụ', 'Ghi tên đầy đủ, không viết tắt.', { longest: 500 }),
      ask('level', 'choice', 'Cấp nhiệm vụ', 'Câu hỏi tiếp theo tùy theo cấp được chọn.', {
        choices: [levels.provincial, levels.grassroots],
        goesTo: { [levels.provincial]: 'provincial', [levels.grassroots]: 'grassroots' },
      }),
    ],
  },
  {
    key: 'grassroots',
    title: 'Nhiệm vụ cấp cơ sở',
    help: 'Chỉ dành cho nhiệm vụ cấp cơ sở.',
    questions: [
      ask(
        'fundingUnit',
        'text',
        'Đơn vị cấp kinh phí',
        'Cơ quan, đơn vị cấp kinh phí thực hiện, ví dụ UBND huyện Yên Thế.',
      ),
    ],
    // biome-ignore lint/suspicious/noThenProperty: plain data that nobody awaits
    then: 'substance',
  },
  {
    key: 'provincial',
    title: 'Nhiệm vụ cấp tỉnh',
    help: 'Chỉ dành cho nhiệm vụ cấp tỉnh.',
    questions: [
      ask(
        'receivingUnit',
        'text',
        'Đơn vị tiếp nhận, ứng dụng kết quả',
        'Cơ quan, đơn vị nhận và sử dụng kết quả khi nhiệm vụ hoàn thành.',
      ),
    ],
    // biome-ignore lint/suspicious/noThenProperty: plain data that nobody awaits
    then: 'substance',
  },
  {
    key: 'substance',
    title: 'Nội dung nhiệm vụ',
    help: `Xin ghi ngắn gọn, đủ ý; mỗi mục không quá ${withDots(longestForPaper)} ký tự.`,
    questions: [
      ask('kind', 'list', 'Loại nhiệm vụ', 'Chọn một loại.', { choices: kinds }),
      ask('field', 'list', 'Lĩnh vực', 'Chọn lĩnh vực khoa học chính.', { choices: fields }),
      ask('necessity', 'paragraph', 'Tính cấp thiết', 'Vì sao cần thực hiện, vấn đề đang đặt ra là gì.'),
      ask('aims', 'paragraph', 'Mục tiêu', 'Mục tiêu chung và mục tiêu cụ thể.'),
      ask('content', 'paragraph', 'Nội dung chính', 'Các công việc chủ yếu và quy mô thực hiện.'),
      ask(
        'products',
        'paragraph',
        'Sản phẩm và chỉ tiêu cần đạt',
        'Từng sản phẩm kèm số lượng, chất lượng đo được.',
      ),
      ask('place', 'text', 'Địa chỉ ứng dụng', 'Nơi sẽ áp dụng kết quả: xã, cơ quan, doanh nghiệp.'),
      ask('fromYear', 'text', 'Năm bắt đầu', 'Ghi bốn chữ số, ví dụ 2021.', { check: 'year' }),
      ask('toYear', 'text', 'Năm kết thúc', 'Ghi bốn chữ số, ví dụ 2023.', { check: 'year' }),
      ask('stateMoney', 'text', 'Kinh phí từ ngân sách', `${sums} Không đề nghị ngân sách thì ghi 0.`),
      ask('otherMoney', 'text', 'Kinh phí từ nguồn khác', `${sums} Không có thì để trống.`, {
        required: false,
      }),
      ask('remarks', 'paragraph', 'Ghi chú', 'Điều cần nói thêm, nếu có.', { required: false }),
    ],
  },
] as const satisfies readonly SectionOf<string>[];

export type QuestionKey = (typeof declared)[number]['questions'][number]['key'];

/** A page of any Form, and a question on it. VI: phần, câu hỏi. */
export type Section = SectionOf<string>;
export type Question = Asked<string>;

/** The whole questionnaire in the order of the Form. */
export const questionnaire: readonly SectionOf<QuestionKey>[] = declared;

/** All questions in the order of the Form. */
export const questions: readonly Asked<QuestionKey>[] = questionnaire.flatMap((section) => section.questions);

const byKey = new Map(questions.map((question) => [question.key, question]));

/** @example titleOf('title') // 'Tên nhiệm vụ' */
export const titleOf = (key: QuestionKey): string => byKey.get(key)?.title ?? key;
