import type { Announced, Changes } from '../../src/spoken/changes';
import type { Outcome } from './run-action';

/** The JSON of announcing: the notice's paper as it lies on the disk, its mails, who is to hear, what is to be looked at; a question only where one is asked. */
export function announcedAsJson({ result, documents, problems, questions }: Outcome): object {
  const { mails = [], holders = [] } = result as Partial<Announced>;
  return { documents, mails, holders, problems, ...(questions.length > 0 && { questions }) };
}

/** What people read of the changes: the sentence of the desk, then each change with who holds the old. */
export function changesAsText(result: object): string[] {
  const { sentence = '', changes = [] } = result as Partial<Changes>;
  if (changes.length === 0) return ['Không có thay đổi nào phải báo.'];
  return [
    sentence,
    ...changes.map(
      ({ old, new: next, holders }) =>
        `- ${old || 'để trống'} → ${next || 'để trống'}: ${holders.map(({ name }) => name).join('; ')}`,
    ),
  ];
}
