/** What a Form says of itself. */
export type FormState = {
  link: string;
  editLink: string;
  published: boolean;
  accepting: boolean;
  linked: string;
  /** Whether who answers has to be logged in, which keeps out everybody without an account. */
  login: boolean;
};

type Form = GoogleAppsScript.Forms.Form;

const opened = new Map<string, Form>();

/** Opened once a run. */
export function formOf(id: string): Form {
  const form = opened.get(id) ?? FormApp.openById(id);
  opened.set(id, form);
  return form;
}

/** The next who asks opens it anew, as another run would. */
export const letGo = (id: string): void => {
  opened.delete(id);
};

/** How the Form stands now. */
export function formState(id: string): FormState {
  const form = formOf(id);
  return {
    link: answered(() => form.getPublishedUrl(), ''),
    editLink: form.getEditUrl(),
    published: isPublished(form),
    accepting: form.isAcceptingResponses(),
    linked: destinationOf(form),
    login: asksLogin(form) ?? false,
  };
}

/** Whether who answers has to be logged in; undefined where Google does not say. */
export const asksLogin = (form: Form): boolean | undefined =>
  answered<boolean | undefined>(() => form.requiresLogin(), undefined);

/** What a Form says where it says anything: some things one that is not published, or of another kind of account, may refuse to tell. */
function answered<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Forms of before 2025 have no such state: they are. */
const isPublished = (form: Form): boolean =>
  form.supportsAdvancedResponderPermissions() ? form.isPublished() : true;

/** A Form that is linked to nothing throws when asked. */
const destinationOf = (form: Form): string => answered(() => form.getDestinationId(), '');

/** Links a Form to a Sheet, where Google then writes each answer into a tab of its own. @returns whether it is linked: Google may refuse it */
export function linkForm(id: string, sheet: string): boolean {
  const form = formOf(id);
  if (destinationOf(form) === sheet) return true;
  return answered(() => {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, sheet);
    return true;
  }, false);
}

/** Publishes a Form and opens or closes it for answers; on an unpublished Form either throws. */
export function acceptAnswers(id: string, accepting: boolean): void {
  const form = formOf(id);
  if (!isPublished(form)) form.setPublished(true);
  if (form.isAcceptingResponses() !== accepting) form.setAcceptingResponses(accepting);
}

/** What a closed Form says. One that is new and closed may refuse to be told; then it is opened for that moment. */
export function sayWhenClosed(id: string, words: string): void {
  const form = formOf(id);
  const isSaid = answered(() => Boolean(form.setCustomClosedFormMessage(words)), false);
  if (isSaid || form.isAcceptingResponses()) return;
  acceptAnswers(id, true);
  form.setCustomClosedFormMessage(words);
  acceptAnswers(id, false);
}

/** What a Form that was just made lets a script do. `address` is undefined of one that is published from the beginning. */
export function triedOnNew(id: string): {
  address: boolean | undefined;
  words: boolean;
  login: boolean;
  strict: boolean;
} {
  const form = formOf(id);
  const works = (step: () => unknown): boolean =>
    answered(() => {
      step();
      return true;
    }, false);
  return {
    address: isPublished(form) ? undefined : works(() => form.getPublishedUrl()),
    words: works(() => form.setCustomClosedFormMessage('')),
    strict: form.collectsEmail() || form.hasLimitOneResponsePerUser() || form.requiresLogin(),
    login: works(() => form.setRequireLogin(false)),
  };
}
