import { filledIn } from './answers';
import { prefilledLink } from './filled';
import type { FormPlan, FormQuestion, ItemIds } from './plan';

type Sample = { key: string; kind: FormQuestion['kind']; value: string };

/**
 * By which number a prefilled address names each question, by our keys: asked with an address in which every question is answered otherwise, and
 * with another one for those that have no choice left that no other has. A question of which that cannot be told is left out, and its answers are
 * asked for one by one.
 */
export function entriesOf(id: string, plan: FormPlan, items: ItemIds): Record<string, number> {
  const questions = plan.sections.flatMap((section) => section.questions);
  try {
    return Object.fromEntries(roundsOf(questions).flatMap((samples) => numbersOf(id, samples, items)));
  } catch {
    // Slower, but as sure.
    return {};
  }
}

/** What one address tells. */
function numbersOf(id: string, samples: readonly Sample[], items: ItemIds): [string, number][] {
  const answers = samples.flatMap(({ key, ...sample }) => {
    const item = items[key];
    return item === undefined ? [] : [{ item, ...sample }];
  });
  const keyOf = new Map(samples.map(({ key, value }) => [value, key]));
  return [...filledIn(prefilledLink(id, answers))].flatMap(([number, value]): [string, number][] => {
    const key = keyOf.get(value);
    return key === undefined ? [] : [[key, number]];
  });
}

/** Answers to questions, in each round no two alike. */
function roundsOf(questions: readonly FormQuestion[]): Sample[][] {
  const samples = samplesOf(questions);
  const known = new Set(samples.map(({ key }) => key));
  const left = questions.filter(({ key }) => !known.has(key));
  return samples.length === 0 ? [] : [samples, ...roundsOf(left)];
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
