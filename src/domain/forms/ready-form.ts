import { type QuestionRow, questionRowOf, type ReadyQuestion } from './question-row';

/** Who is asked: the units that register, or whoever is invited, units and persons. */
export type Audience = 'units' | 'guests';

/**
 * Where a Form is kept: `list` = its days and common link in a row of Danh mục phiếu, own links in Link riêng, answers in a tab of its own ·
 * `conference` = the days in Hội nghị, own links in Đơn vị, answers in Đăng ký.
 */
export type KeptIn = 'list' | 'conference';

/** A kind of Form wholly as data: what it is called, whom it asks, what it says, and the rows it brings to Câu hỏi, which have these keys. VI: loại phiếu. */
export type ReadyForm<Key extends string = string> = {
  /** What answers call it. */
  name: string;
  /** Its code in Danh mục phiếu, with which the codes of its answers begin. */
  code: string;
  /** In the words of the office. */
  kind: string;
  /** The tab of its answers. */
  tab: string;
  asks: Audience;
  /** Which of a sender's answers are one, newest first: all of them, or those that say the same to a question. */
  oneFor: 'sender' | { question: Key };
  words: {
    /** Before the conference in the name of its file. @default its title */
    file?: string;
    /** Before the conference in its heading; `{{Nội dung}}` = what the row says is registered. */
    title: string;
    /** What the agency asks for: `mời các đơn vị đăng ký …`. */
    invites: string;
    once: string;
    confirmation: string;
    closing: string;
    /** Before the last day: `Hạn trả lời`. */
    deadline: string;
  };
  questions: readonly ReadyQuestion<Key>[];
  /** Questions without which the answers say nothing, by their keys. */
  needs: readonly Key[];
  /** What its `{{Nội dung}}` is where no row says. */
  subject: string;
  /** The question whose choices are the groups of the summary. */
  groupsBy?: Key;
  /** The question that says how many persons come, and the choice of `groupsBy` with which none does. */
  heads?: { question: Key; unless: string };
  /** The answer that says that nothing is registered: an answer that counts, until a later one registers something. */
  nothing?: { question: Key; choice: string };
  /** Answers given before the day or the hour changed are asked for anew. */
  ofTheDay?: true;
  /** Its own link stands in the mail that brings an invitation, while it is open. */
  withInvitation?: true;
  keptIn: KeptIn;
  /** Its summary is a paper of Danh mục văn bản, with a number and a life of its own. */
  summary?: 'listed';
  /** Its reminders and receipts have words of their own, and codes that do not name it. */
  ownLetters?: true;
  /** What the last question is called, where not by the code. */
  codeTitle?: string;
  /** Keys and small lines that pages have had since before there were rows, by their titles. */
  pages?: readonly { key: string; title: string; help: string }[];
};

/** Declares a kind of Form. A key by which it names a question that it does not bring does not compile. */
export const readyForm = <const Key extends string>({
  questions,
  ...form
}: Pick<ReadyForm<Key>, 'questions'> &
  Omit<ReadyForm<NoInfer<Key>>, 'questions' | 'keptIn'> & { keptIn?: KeptIn }): ReadyForm => ({
  keptIn: 'list',
  ...form,
  questions,
});

/** What a ready form asks, as rows that were read, for a Sheet that has none. @example readyRows(reply)[0]?.form // 'TL' */
export const readyRows = ({ code, questions }: ReadyForm): QuestionRow[] =>
  questions.map((one) => questionRowOf(code, one));

/** What a unit says first where it may have nothing to register. */
export const hasSomething = {
  key: 'has',
  yes: 'Có đăng ký',
  no: 'Không có nội dung đăng ký',
  title: 'Đơn vị có đăng ký không',
} as const;

/** The first question of a registration, and the condition of the pages that only who registers sees. */
export const hasQuestion: ReadyQuestion<'has'> = {
  key: hasSomething.key,
  section: 'Đăng ký',
  title: hasSomething.title,
  way: 'choice',
  choices: [hasSomething.yes, hasSomething.no],
  required: false,
  help: 'Không có thì chọn để cơ quan biết đơn vị đã trả lời; để trống là có.',
};
export const whenSomething = `${hasSomething.title} = ${hasSomething.yes}`;

/** The person to talk to, as most kinds ask for. */
export const contactQuestions = (section: string): ReadyQuestion<'contact' | 'phone' | 'email'>[] => [
  { key: 'contact', section, title: 'Người liên hệ', way: 'text', help: 'Họ và tên, chức vụ.' },
  { key: 'phone', section, title: 'Điện thoại', way: 'phone', help: 'Ví dụ 0912 345 678.' },
  {
    key: 'email',
    section,
    title: 'Email',
    way: 'email',
    required: false,
    help: 'Hộp thư nhận thư xác nhận, nên là hộp thư công vụ.',
  },
];
