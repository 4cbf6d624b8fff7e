import type { LifeTold, ScansTaken } from '../../src/spoken/life';
import type { PaperListed } from '../../src/spoken/papers';
import type { RowsAdded } from '../../src/spoken/people';
import type { Erased } from '../../src/spoken/personal';
import type { Problem } from './conversation';
import { announcedAsJson, changesAsText } from './report-changes';
import type { ListedDocument, Outcome, Question } from './run-action';

/** What an action came to, in all forms in which it may be wanted. */
export type Spoken = { text: string; json: object; code: number; error: string | undefined };

/** Exit codes of `giao-ban`. */
export const EXIT = { done: 0, blocked: 1, wrongUse: 2, killed: 3 } as const;

export function exitCode({ ok, killed, problems }: Pick<Outcome, 'ok' | 'killed' | 'problems'>): number {
  if (killed) return EXIT.killed;
  return ok && !problems.some((problem) => problem.weight === 'blocks') ? EXIT.done : EXIT.blocked;
}

/** Whether a verb makes tabs or papers, which are listed over all its calls. */
const writes = (action: string): boolean => action === 'create-tables' || action.startsWith('write-');

/** Verbs whose JSON is a list and nothing around it: which member of their answer. */
const bareLists: Record<string, string> = {
  'list-papers': 'papers',
  'list-forms': 'forms',
  changes: 'changes',
};

/** The one JSON value that `run --json` prints. */
export function asJson(action: string, outcome: Outcome, withCalls: boolean): object {
  const { documents, problems, questions } = outcome;
  const list = bareLists[action];
  if (list !== undefined && outcome.ok && !withCalls) return Reflect.get(outcome.result, list) ?? [];
  if (action === 'announce-change' && outcome.ok) return framed(outcome, announcedAsJson(outcome), withCalls);
  const written = outcome.ok ? { documents, problems, questions } : { documents, problems };
  const asked = !outcome.ok && questions.length > 0 ? { questions } : {};
  return framed(
    outcome,
    { ...(writes(action) ? written : { ...outcome.result, problems }), ...asked },
    withCalls,
  );
}

/** What the JSON of every action says around its own. */
export const framed = (
  { killed, error, calls }: Pick<Outcome, 'killed' | 'error' | 'calls'>,
  main: object,
  withCalls: boolean,
): object => ({
  ...(killed && { killed }),
  ...main,
  ...(error !== undefined && { error }),
  ...(withCalls && { calls }),
});

const WEIGHTS = { blocks: 'Phải sửa', warns: 'Nên xem lại', suggests: 'Gợi ý' };
const STATES: Record<string, string> = {
  created: 'mới soạn',
  updated: 'đã soạn lại',
  unchanged: 'không có gì mới',
  kept: 'giữ nguyên vì có người đã sửa tay',
  frozen: 'đã ban hành hoặc đã gửi, giữ nguyên',
  elsewhere: 'do người khác soạn, để người đó soạn lại',
};

/** The same for people. */
export function asText(outcome: Outcome): string {
  const lines = [
    ...outcome.documents.map(documentLine),
    ...outcome.problems.map(problemLine),
    ...outcome.questions.flatMap((one) => questionLines(one, outcome.ok)),
    ...erasedLines(outcome.result),
  ];
  const ending = endingOf(outcome);
  return [...lines, ...(ending.length > 0 ? ending : [closing(outcome)])].join('\n');
}

/** A question, and what Docs say otherwise than would be written over them. */
const questionLines = ({ text, about = [], differs = [] }: Question, isDone: boolean): string[] => [
  `? ${text} (chạy lại với --yes để đồng ý)`,
  ...(isDone ? [] : about.map((one) => `  - ${one}`)),
  ...differs.flatMap(({ name, differences, more }) => [
    `  ${name}`,
    ...differences.map(({ doc, sheet }) => `    bản sửa tay: ${doc || '–'} | bảng tính: ${sheet || '–'}`),
    ...(more > 0 ? [`    và ${more} câu khác`] : []),
  ]),
];

/** Said of a run that did not come to its end; empty for one that did. */
export function endingOf({ killed, error }: Pick<Outcome, 'killed' | 'error'>): string[] {
  if (killed) return ['Lượt chạy bị dừng giữa chừng. Chạy lại sẽ làm tiếp phần còn thiếu.'];
  return error === undefined ? [] : [`Có lỗi ngoài dự kiến: ${error}`];
}

const documentLine = ({ name, path, state }: ListedDocument): string =>
  `- ${name}: ${STATES[state] ?? state}${path ? ` (${path})` : ''}`;

/** The add-on's message says where. */
export const problemLine = ({ weight, message }: Problem): string => `- [${WEIGHTS[weight]}] ${message}`;

function closing({ ok, documents, problems, questions, result }: Outcome): string {
  const blocking = problems.filter((problem) => problem.weight === 'blocks').length;
  if (blocking > 0) return `Có ${blocking} chỗ phải sửa trước khi làm tiếp.`;
  if (!ok) return questions.length > 0 ? 'Chưa làm gì, vì còn câu hỏi trên đây.' : 'Chưa làm được việc này.';
  if (addsRows(result))
    return `Đã thêm ${result.added} dòng vào trang ${result.tab}; ${result.standing} dòng đã có sẵn được giữ nguyên.`;
  if (documents.length === 0 && questions.length > 0) return 'Chưa làm gì, vì còn câu hỏi trên đây.';
  if (documents.length > 0) return `Xong ${documents.length} văn bản.`;
  return problems.length > 0 ? 'Không có chỗ nào phải sửa.' : 'Xong, không thấy gì cần sửa.';
}

/** What was taken away, and what no machine reaches. */
const erasedLines = (result: object): string[] =>
  erases(result)
    ? [
        ...result.erased.map(({ what, count }) => `- Đã xóa ${count} ${what}`),
        ...result.unreached.map((one) => `- Máy không xóa được: ${one}`),
      ]
    : [];

const erases = (result: object): result is Pick<Erased, 'erased' | 'unreached'> => 'unreached' in result;

const addsRows = (result: object): result is RowsAdded => 'added' in result && 'standing' in result;

/** What people read of an answer about the list of papers, beside its problems; nothing of any other. */
export function papersAsText(action: string, result: object): string[] {
  if (action === 'add-paper')
    return [`Đã thêm văn bản mã ${Reflect.get(result, 'code')} vào Danh mục văn bản.`];
  const binned = Number(Reflect.get(result, 'binned') ?? 0);
  if (action === 'undo-writing')
    return binned > 0 ? [`Đã đưa ${binned} văn bản vào thùng rác của Drive.`] : [];
  if (isLife(result)) return [lifeLine(result)];
  if (action === 'show-submitted') return Object(Reflect.get(result, 'lines')) as string[];
  if (action === 'changes' || action === 'note-told') return changesAsText(result);
  if (action === 'take-scans') return scanLines(result as Partial<ScansTaken>);
  // The answer is the add-on's own, so its members are what its types say.
  const { papers } = result as { papers?: PaperListed[] };
  return action === 'list-papers' && papers ? papers.map(paperLine) : [];
}

const paperLine = ({ code, title, forWhom, written, count, tab, state, label }: PaperListed): string =>
  `${code} · ${title} · ${forWhom} · đã soạn ${written}/${count}${state === 'draft' ? '' : ` · ${label}`}${tab && ` · lời ở trang ${tab}`}`;

const isLife = (result: object): result is LifeTold => 'label' in result && 'paper' in result;

const lifeLine = ({ paper, label, next }: LifeTold): string =>
  `${paper}: ${label}${next && ` (soạn bằng: write-papers --paper ${next})`}`;

const scanLines = ({ taken = [], unmatched = [] }: Partial<ScansTaken>): string[] => [
  ...taken.map(({ name, paper }) => `✓ ${name} → ${paper}`),
  ...unmatched.map((name) => `? ${name}: chưa rõ của văn bản nào`),
];
