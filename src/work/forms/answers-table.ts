import { outcomes } from '../../domain/answers/outcomes';
import type { Question } from '../../domain/forms/question';
import { isOfRepeats } from '../../domain/forms/repeats';
import { fieldsOf } from '../../domain/row';
import { digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { answerColumn, letterColumns, outcomeColumns } from '../../tables/sheet/answer-columns';
import { anyText, choice, linkOrCode, ruling, standing, text } from '../../tables/sheet/cell-kinds';
import type { Grid } from '../../tables/sheet/grid';
import { column, type RowOf, type Table, table } from '../../tables/sheet/table';
import type { FormKind } from './form-kinds';
import type { FormEntry } from './form-ledger';

const machine = { keeper: 'machine' } as const;

/** What every answer has, whatever is asked. */
const before = {
  code: column('Mã', linkOrCode, 'Máy đặt cho mỗi lần gửi.', { ...machine, blank: 'blocks', width: 110 }),
  unit: column('Ai trả lời', anyText, 'Đơn vị hoặc người được hỏi.', { ...machine, width: 200 }),
  state: column(
    'Trạng thái',
    standing,
    'Đang tính, chờ xét, chờ chủ trì đồng ý, bỏ qua hay đã có bản thay.',
    {
      ...machine,
      width: 150,
    },
  ),
  ruling: column(
    'Nhận hay bỏ',
    ruling,
    'Chọn Nhận hoặc Bỏ qua cho câu trả lời đang chờ, rồi đọc câu trả lời; máy ghi thêm bản đã xét.',
    { ...machine, width: 130 },
  ),
  at: column('Lúc gửi', anyText, 'Ngày và giờ gửi hoặc sửa lần cuối.', { ...machine, width: 130 }),
} as const;
const behind = {
  findings: column('Máy nhận xét', anyText, 'Chỗ cần hỏi lại.', { ...machine, width: 280 }),
  history: column('Khác bản trước', anyText, 'Những gì đổi so với bản mà bản này thay.', {
    ...machine,
    width: 280,
  }),
  editLink: column('Link sửa', linkOrCode, 'Máy ghi một lần; ai có link này sửa được câu trả lời.', {
    keeper: 'once',
    width: 160,
  }),
  ...letterColumns,
  opinion: column('Ý kiến', text, 'Người dùng ghi.', { width: 240 }),
  outcome: column(
    'Kết quả xét',
    choice(Object.values(outcomes)),
    'Người dùng chọn; rồi bấm Soạn thư báo kết quả để báo cho nơi đã gửi.',
    { added: true, width: 130 },
  ),
  ...outcomeColumns,
} as const;

/** The columns that every tab of answers has. */
export const answersColumns = { ...before, ...behind };

/** A tab of answers without its questions. */
const bare = table({
  title: '',
  purpose: 'Câu trả lời của một phiếu, máy đọc từ biểu mẫu; chỉ ghi thêm Nhận hay bỏ, Ý kiến và các cột xét.',
  layout: 'rows',
  begins: 'empty',
  made: 'when-needed',
  anew: 'emptied',
  forPapers: false,
  named: 'unit',
  columns: answersColumns,
});

/** One row as it is read: what every answer has; what was answered stands under `fieldOf` of the question. */
export type AnswerRow = RowOf<typeof bare>;

/** Under which field a question's answers stand. */
export const fieldOf = (key: string): string => `q ${key}`;

/** The questions that have a column: whose answer it is and the code stand elsewhere. */
export const shownQuestions = (questions: readonly Question[]): Question[] =>
  questions.filter(({ key }) => key !== 'unit' && key !== 'linkCode' && !isOfRepeats(key));

/** The same of a Form. */
export const shownIn = ({ questionnaire }: Pick<FormKind, 'questionnaire'>): Question[] =>
  shownQuestions(questionnaire.flatMap(({ questions }) => questions));

/** How the ledger remembers a title. */
export const printOf = (title: string): string => digest(fold(title)).slice(0, 8);

/** How the ledger remembers the titles of all that a Form asks, and has asked. */
export const titlePrints = (
  { questionnaire }: Pick<FormKind, 'questionnaire'>,
  known: Pick<FormEntry, 'titles'> | undefined,
): Record<string, string> => ({
  ...known?.titles,
  ...Object.fromEntries(
    questionnaire.flatMap(({ questions }) => questions.map(({ key, title }) => [key, printOf(title)])),
  ),
});

/**
 * The tab of a Form's answers, a column for each question.
 * @param old prints of the titles that its columns had, so that a question that was put in other words keeps its column
 */
export function answersTable(
  title: string,
  questions: readonly Question[],
  old: Readonly<Record<string, string>>,
  grid?: Grid,
): Table<Record<string, unknown>> {
  const shown = shownQuestions(questions);
  const current = new Set(shown.map((one) => printOf(one.title)));
  const titles = new Map(grid?.values[0]?.map((cell) => [printOf(String(cell)), String(cell)]));
  const columns = fieldsOf(
    shown.map((one) => ({ ...one, name: one.key, key: fieldOf(one.key) })),
    (one) => {
      const was = current.has(old[one.name] ?? '') ? undefined : titles.get(old[one.name] ?? '');
      return {
        ...answerColumn({ ...one, column: { help: 'Như người trả lời ghi.' } }),
        ...(was ? { formerly: [was] } : {}),
      };
    },
  );
  return { ...bare, title, columns: { ...before, ...columns, ...behind } };
}
