import * as fs from 'node:fs';
import * as z from 'zod';
import type { Workspace } from '../workspace/workspace';
import { type Parsed, runOptions } from './arguments';
import { WrongUse } from './wrong-use';

type Answers = Record<string, string>;
/** Figures may stand without quotes, and a blank answer is none. */
const answered = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]).transform((one) => String(one ?? '')),
);

/** Does `giao-ban answer`. @throws NotTaken when the form does not take it */
export function answer(workspace: Workspace, { words: [, form = ''], texts }: Parsed): object {
  const { now, edit, file } = texts;
  return submitTo(workspace, form, answersIn(file), {
    ...runOptions({ now }),
    ...(edit !== undefined && { edit }),
  });
}

/**
 * Submits a form as whoever opens it does: `form` is its id, its title, or a link to it; what a link fills in counts where
 * `answers` say nothing. @throws NotTaken
 */
export function submitTo(
  workspace: Workspace,
  form: string,
  answers: Answers,
  options: { now?: string; edit?: string },
): { id: string; editUrl: string } {
  const { name, filled, edit } = opened(form);
  const errors: string[] = [];
  const submitted = workspace.answer(
    name,
    { ...filled, ...answers },
    {
      ...(edit !== null && { edit }),
      ...options,
      onRun: ({ error }) => error !== undefined && errors.push(error),
    },
  );
  // Nobody waits for a trigger: what goes wrong there is not the sender's trouble.
  for (const error of errors) process.stderr.write(`${error}\n`);
  return submitted;
}

/** What a link says: which form, what is filled in already, and which response it changes. */
function opened(form: string): { name: string; filled: Answers; edit: string | null } {
  const [, id] = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\//.exec(form) ?? [];
  if (id === undefined) return { name: form, filled: {}, edit: null };
  const { searchParams } = new URL(form);
  const filled = [...searchParams].filter(([key]) => key.startsWith('entry.'));
  return { name: id, filled: Object.fromEntries(filled), edit: searchParams.get('edit2') };
}

export function answersIn(file: string | undefined): Answers {
  if (file === undefined) throw new WrongUse('Thiếu --file TRẢ_LỜI.json.');
  try {
    return answered.parse(JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch {
    throw new WrongUse(`Không đọc được ${file}: cần một tệp JSON dạng {"tên câu hỏi": "câu trả lời"}.`);
  }
}
