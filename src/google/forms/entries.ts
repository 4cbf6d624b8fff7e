import { filledIn } from './answers';
import { formOf } from './forms';
import type { FormPlan, FormQuestion, ItemIds } from './layout';

type Form = GoogleAppsScript.Forms.Form;
type Sample = { key: string; value: string };

/**
 * By which number a prefilled address names each question, by our keys: asked once, with one address in which every question is answered
 * otherwise. A question of which that cannot be told is left out, and its answers are asked for one by one.
 */
export function entriesOf(id: string, plan: FormPlan, items: ItemIds): Record<string, number> {
  const questions = plan.sections.flatMap((section) => section.questions);
  const samples = samplesOf(questions);
  try {
    const filled = filledIn(addressOf(formOf(id), questions, samples, items));
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

function addressOf(
  form: Form,
  questions: readonly FormQuestion[],
  samples: readonly Sample[],
  items: ItemIds,
): string {
  const sampleOf = new Map(samples.map(({ key, value }) => [key, value]));
  const filled = questions.reduce((response, { key, kind }) => {
    const [item, value] = [items[key], sampleOf.get(key)];
    if (item === undefined || value === undefined) return response;
    return response.withItemResponse(answered(form.getItemById(item), kind, value));
  }, form.createResponse());
  return filled.toPrefilledUrl();
}

function answered(item: GoogleAppsScript.Forms.Item, kind: FormQuestion['kind'], value: string) {
  if (kind === 'text') return item.asTextItem().createResponse(value);
  if (kind === 'paragraph') return item.asParagraphTextItem().createResponse(value);
  return (kind === 'list' ? item.asListItem() : item.asMultipleChoiceItem()).createResponse(value);
}

/** An answer to each question that it takes and no other has; a question with no choice left of its own has none. */
function samplesOf(questions: readonly FormQuestion[]): Sample[] {
  const taken = new Set<string>();
  return questions.flatMap((question, index) => {
    const value = possible(question, index).find((one) => !taken.has(one));
    if (value === undefined) return [];
    taken.add(value);
    return [{ key: question.key, value }];
  });
}

function possible({ kind, check, choices }: FormQuestion, index: number): string[] {
  if (kind === 'list' || kind === 'choice') return choices.map(({ value }) => value);
  if (typeof check === 'object') return [String(check.from + index)];
  if (check === 'email') return [`mau${index}@example.com`];
  return [check === 'phone' ? `09000000${10 + index}` : `mẫu ${index}`];
}
