/** What a Form says of itself. */
export type FormState = {
  link: string;
  editLink: string;
  published: boolean;
  accepting: boolean;
  linked: string;
};

type Form = GoogleAppsScript.Forms.Form;

const opened = new Map<string, Form>();

/** Opened once a run. */
export function formOf(id: string): Form {
  const form = opened.get(id) ?? FormApp.openById(id);
  opened.set(id, form);
  return form;
}

/** How the Form stands now. */
export function formState(id: string): FormState {
  const form = formOf(id);
  return {
    link: form.getPublishedUrl(),
    editLink: form.getEditUrl(),
    published: form.supportsAdvancedResponderPermissions() ? form.isPublished() : true,
    accepting: form.isAcceptingResponses(),
    linked: destinationOf(form),
  };
}

/** A Form that is linked to nothing throws when asked. */
function destinationOf(form: Form): string {
  try {
    return form.getDestinationId();
  } catch {
    return '';
  }
}

/** Links a Form to a Sheet, where Google then writes each answer into a tab of its own. */
export function linkForm(id: string, sheet: string): void {
  const form = formOf(id);
  if (destinationOf(form) !== sheet) form.setDestination(FormApp.DestinationType.SPREADSHEET, sheet);
}

/** Publishes a Form and opens or closes it for answers; enabling answers on an unpublished Form throws. */
export function acceptAnswers(id: string, accepting: boolean): void {
  const form = formOf(id);
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
  if (form.isAcceptingResponses() !== accepting) form.setAcceptingResponses(accepting);
}

/** A link with some answers filled in already; they can be changed by who opens it. */
export function prefilledLink(id: string, answers: { item: number; value: string; list: boolean }[]): string {
  const form = formOf(id);
  const filled = answers.reduce((response, { item, value, list }) => {
    const question = form.getItemById(item);
    return response.withItemResponse(
      list ? question.asListItem().createResponse(value) : question.asTextItem().createResponse(value),
    );
  }, form.createResponse());
  return filled.toPrefilledUrl();
}

/** Submits an answer as a script may; no trigger notices it. The Form is opened anew, as another run would. */
export function submitAnswer(id: string, item: number, value: string): void {
  const form = formOf(id);
  const answer = form.getItemById(item).asTextItem().createResponse(value);
  form.createResponse().withItemResponse(answer).submit();
  opened.delete(id);
}
