import type { ActionName, Request, Told } from '../../actions/all';
import type { SpokenProblem, SpokenQuestion } from '../../spoken/problems';

export type { Request, Told };

/** What the user said to questions, each by its code. */
export type Consent = Record<string, boolean>;
/** The list of mails that the user saw, so that nothing else can leave. */
export type Confirmation = NonNullable<Request<'send-mail'>['confirm']>;
/** What became of the papers of the last press. */
export type Undone = Told<'undo-writing'>;
export type WritingAction = Extract<ActionName, `write-${string}`>;

/** What is asked with, left out where nothing must be said. */
type Arguments<A extends ActionName> =
  Record<never, never> extends Request<A> ? [request?: Request<A>] : [request: Request<A>];

/** `trouble` and `steps` are for the user, about a call that brought no answer. */
export type Answer<T> = { ok: true; result: T } | Refusal;
export type Refusal = {
  ok: false;
  problems: SpokenProblem[];
  questions: SpokenQuestion[];
} & Partial<NoAnswer>;

type Runner = {
  withSuccessHandler<T>(handler: (answer: T | null) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(request: object): void;
};
declare const google: { script: { run: Runner } };

/** Calls the one door of the add-on. Never rejects: what went wrong comes back as a sentence. */
export function ask<A extends ActionName>(action: A, ...[request]: Arguments<A>): Promise<Answer<Told<A>>> {
  const allow = askedFor(action);
  return new Promise((resolve) => {
    google.script.run
      // Google hands over null when an answer held a value that cannot cross.
      .withSuccessHandler<Answer<Told<A>>>((answer) => resolve(noted(action, answer ?? failed(''))))
      .withFailureHandler((error) => resolve(failed(textOf(error), allow.length > 0)))
      .call({ ...request, action, ...(allow.length > 0 && { allow }) });
  });
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const failed = (message: string, wasAsked = false): Refusal => ({
  ok: false,
  problems: [],
  questions: [],
  ...(wasAsked ? askedForPermission : noAnswer(message)),
});

/** Permissions that an action was refused for want of; the user has read what each is for. */
let missing: { action: string; names: readonly string[] } | undefined;

/**
 * What Google is to ask the user for when the same is pressed again. It is asked for once: where Google does not ask, the refusal is told
 * again.
 */
export function askedFor(action: string): readonly string[] {
  if (missing?.action !== action) return [];
  const { names } = missing;
  missing = undefined;
  return names;
}

/** Remembers what an answer says is missing. */
export function noted<A extends object>(action: string, answer: A): A {
  const names = problemsIn(answer).flatMap(({ code, seen }) =>
    code === 'not-authorised' && seen !== '' ? String(seen).split(' ') : [],
  );
  if (names.length > 0) missing = { action, names };
  return answer;
}

type Some = { problems?: readonly SpokenProblem[] };

const problemsIn = ({ problems, result }: Some & { result?: Some }): readonly SpokenProblem[] => [
  ...(problems ?? []),
  ...(result?.problems ?? []),
];

/** What to say about a call that brought no answer, and what to do. */
export type NoAnswer = { trouble: string; steps?: readonly string[] };

/**
 * Google's own texts are in English or in the user's language, so only what is known to be constant is matched. PERMISSION_DENIED comes
 * when several accounts are signed in: the page asks as the first of them, and the Sheet was opened with another.
 */
function noAnswer(message: string): NoAnswer {
  if (message.includes('PERMISSION_DENIED')) return { trouble: twoAccounts, steps: oneAccountSteps };
  if (message.includes('NetworkError'))
    return { trouble: 'Mất kết nối mạng. Việc đã làm xong vẫn còn; xin kiểm tra mạng rồi bấm lại.' };
  return {
    trouble: 'Google chưa trả lời được. Việc đã làm xong vẫn còn; xin đợi một phút rồi bấm lại.',
  };
}

/** Google ends a run in which it asks for a permission: the press has to be repeated. */
const askedForPermission: NoAnswer = {
  trouble:
    'Google đang hỏi quyền còn thiếu, ở cửa sổ hoặc thẻ vừa mở. Đánh dấu quyền ấy, bấm Cho phép, rồi bấm lại.',
  steps: [
    'Nếu không thấy Google hỏi: đóng thanh bên và mở lại từ thực đơn Giao Ban.',
    'Vẫn không thấy: mở myaccount.google.com/connections, xóa quyền truy cập của Giao Ban, rồi mở lại từ thực đơn và đồng ý đủ các ô.',
  ],
};

const twoAccounts =
  'Google chưa cho phép. Trình duyệt này có lẽ đang đăng nhập nhiều tài khoản Google, và Google lấy nhầm tài khoản khác với tài khoản đang mở bảng tính. Dữ liệu vẫn còn nguyên, chưa có gì bị gửi đi.';

const oneAccountSteps = [
  'Bấm ảnh đại diện ở góc trên bên phải bảng tính để xem có mấy tài khoản.',
  'Cách nhanh: mở cửa sổ ẩn danh (Ctrl+Shift+N), chỉ đăng nhập tài khoản công vụ, rồi mở lại bảng tính.',
  'Cách lâu dài: tạo một hồ sơ trình duyệt riêng cho tài khoản công vụ (ảnh đại diện của trình duyệt → Thêm hồ sơ), và luôn mở bảng tính ở đó.',
  'Nếu chỉ có một tài khoản mà vẫn thấy lời này: đóng bảng tính, mở lại, rồi chạy “Tự kiểm tra” để xem thiếu quyền nào.',
];

/** Each problem once, in order. */
export const distinct = (problems: readonly SpokenProblem[]): SpokenProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
