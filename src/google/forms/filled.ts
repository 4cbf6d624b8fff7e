import { formOf, letGo } from './forms';
import { itemOf } from './items';
import type { FormQuestion } from './plan';

/** An answer to one question, by its item. */
export type Filled = { item: number; kind: FormQuestion['kind']; value: string };

/** A link with some answers filled in already; they can be changed by who opens it. */
export const prefilledLink = (id: string, answers: readonly Filled[]): string =>
  responseWith(id, answers).toPrefilledUrl();

/** Submits an answer as a script may; no trigger notices it. The Form is opened anew, as another run would. */
export function submitAnswer(id: string, answers: readonly Filled[]): void {
  responseWith(id, answers).submit();
  letGo(id);
}

function responseWith(id: string, answers: readonly Filled[]): GoogleAppsScript.Forms.FormResponse {
  const form = formOf(id);
  return answers.reduce(
    (response, { item, kind, value }) =>
      response.withItemResponse(itemOf(form, item, kind).createResponse(value)),
    form.createResponse(),
  );
}
