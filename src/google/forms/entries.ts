import { filledIn } from './answers';
import { prefilledLink } from './filled';
import type { FormPlan, FormQuestion, ItemIds } from './plan';

type Sample = { key: string; kind: FormQuestion['kind']; value: string };

/**
 * By which number a prefilled address names each question, by our keys: asked once, with one address in which every question is answered
 * otherwise. A question of which that cannot be told is left out, and its answers are asked for one by one.
 */
export function entriesOf(id: string, plan: FormPlan, items: ItemIds): Record<string, number> {
  const questions = plan.sections.flatMap((section) => section.questions);
  const samples = samplesOf(questions);
  try {
    const answers = samples.flatMap(({ key, ...sample }) => {
      const item = items[key];
      return item === undefined ? [] : [{ item, ...sample }];
    });
    const filled = filledIn(prefilledLink(id, answers));
    const keyOf = new Map(samples.map(({ key, value }) => [value, key]));
    const found = [...filled].flatMap(([number, value]) => {
      const key = keyOf.get(value);
      return key === undefined ? [] : [[key, number] as const];
    });
    return Object.fromEntries(found);
  } catch {
    // Slower, but as sure.
    return {};
  }
}

/** An answer to each question that it takes and no other has; a question with no choice left of its own has none. */
function samplesOf(questions: readonly FormQuestion[]): Sample[] {
  const taken = new Set<string>();
  return questions.flatMap((question, index) => {
    const value = possible(question, index).find((one) => !taken.has(one));
    if (value === undefined) return [];
    taken.add(value);
    return [{ key: question.key, kind: question.kind, value }];
  });
}

function possible({ kind, check, choices }: FormQuestion, index: number): string[] {
  if (kind === 'list' || kind === 'choice') return choices.map(({ value }) => value);
  if (typeof check === 'object') return [String(check.from + index)];
  if (check === 'email') return [`mau${index}@example.com`];
  return [check === 'phone' ? `09000000${10 + index}` : `mẫu ${index}`];
}
