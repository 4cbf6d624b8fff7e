import type { Weight } from '../domain/problem';

/** A problem as it crosses the wire: place and sentence are ready to show. `row` counts from 1; 0 = the whole tab. */
export type Problem = {
  code: string;
  weight: Weight;
  tab: string;
  row: number;
  column: string;
  seen: string | number | boolean;
  message: string;
};

export type PaperState = 'created' | 'updated' | 'unchanged' | 'kept' | 'elsewhere' | 'failed' | 'waiting';
export type PaperMade = {
  kind: 'plan' | 'invitation';
  unit: string;
  name: string;
  id: string;
  link: string;
  state: PaperState;
};

/** Something only the user can decide; the server words both answers. `about` names what it touches. */
export type Question = { code: string; text: string; yes: string; no: string; about: string[] };

/** What one call of a writing action did. `more`: Google's time for this call ran out, so call again. */
export type Writing = {
  documents: PaperMade[];
  problems: Problem[];
  questions: Question[];
  done: number;
  total: number;
  more: boolean;
};

/** What the desk shows: the conference's name and how far the work is. */
export type State = {
  event: string;
  /** Titles of the tabs which the add-on knows and the Sheet lacks. */
  missingTabs: string[];
  documents: number;
};

export type Answers = Record<string, boolean>;
export type WritingAction = 'write-plan' | 'write-invitations';

type Results = {
  state: State;
  'create-tables': { created: string[]; extended: string[]; filled: string[]; problems: Problem[] };
  check: { problems: Problem[] };
  'write-plan': Writing;
  'write-invitations': Writing;
  'go-to': { found: boolean };
};
type Action = keyof Results;
type Request<A extends Action> = { action: A } & Record<string, string | number | boolean | Answers>;

/** `trouble` is a sentence for the user about a call that brought no answer. */
export type Answer<T> = { ok: true; result: T } | Refusal;
export type Refusal = { ok: false; problems: Problem[]; questions: Question[]; trouble?: string };

type Runner = {
  withSuccessHandler<T>(handler: (answer: T | null) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(request: object): void;
};
declare const google: { script: { run: Runner; host: { editor: { focus(): void } } } };

/** Calls the one door of the add-on. Never rejects: what went wrong comes back as a sentence. */
export function ask<A extends Action>(request: Request<A>): Promise<Answer<Results[A]>> {
  return new Promise((resolve) => {
    google.script.run
      // Google hands over null when an answer held a value that cannot cross.
      .withSuccessHandler<Answer<Results[A]>>((answer) => resolve(answer ?? failed('')))
      .withFailureHandler((error) => resolve(failed(error instanceof Error ? error.message : String(error))))
      .call(request);
  });
}

/** Selects the cell of a problem and hands the keyboard to the Sheet. False when its tab is not there. */
export async function goTo({ tab, row, column }: Problem): Promise<boolean> {
  const answer = await ask({ action: 'go-to', tab, row, column });
  const found = answer.ok && answer.result.found;
  if (found) google.script.host.editor.focus();
  return found;
}

const failed = (message: string): Refusal => ({
  ok: false,
  problems: [],
  questions: [],
  trouble: sentenceFor(message),
});

/** Google's own texts are in English or in the user's language, so only what is known to be constant is matched. */
function sentenceFor(message: string): string {
  if (message.includes('PERMISSION_DENIED')) {
    return 'Google chưa cho phép. Trình duyệt này có lẽ đang đăng nhập nhiều tài khoản Google: mỗi tài khoản cần một hồ sơ trình duyệt riêng. Xin mở lại bảng tính trong hồ sơ chỉ có tài khoản công vụ.';
  }
  if (message.includes('NetworkError'))
    return 'Mất kết nối mạng. Việc đã làm xong vẫn còn; xin kiểm tra mạng rồi bấm lại.';
  return 'Google chưa trả lời được. Việc đã làm xong vẫn còn; xin đợi một phút rồi bấm lại.';
}
