import * as fs from 'node:fs';
import * as z from 'zod';
import type { Workspace } from '../workspace';
import { type Parsed, runOptions } from './arguments';
import { WrongUse } from './wrong-use';

const answered = z.record(z.string(), z.string());

/** Does `giao-ban answer`. @throws NotTaken when the form does not take it */
export function answer(workspace: Workspace, { words: [, form = ''], texts }: Parsed): object {
  const { edit } = texts;
  const errors: string[] = [];
  const submitted = workspace.answer(form, answersIn(texts.file), {
    ...runOptions({ now: texts.now }),
    ...(edit !== undefined && { edit }),
    onRun: ({ error }) => error !== undefined && errors.push(error),
  });
  // Nobody waits for a trigger: what goes wrong there is not the sender's trouble.
  for (const error of errors) process.stderr.write(`${error}\n`);
  return submitted;
}

function answersIn(file: string | undefined): Record<string, string> {
  if (file === undefined) throw new WrongUse('Thiếu --file TRẢ_LỜI.json.');
  try {
    return answered.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    throw new WrongUse(`Không đọc được ${file}: cần một tệp JSON dạng {"tên câu hỏi": "câu trả lời"}.`);
  }
}
