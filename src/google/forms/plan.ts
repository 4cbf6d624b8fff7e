/**
 * One choice of a question, and the section it leads to ('' = on to the next); within one question all lead somewhere or none, and in a list
 * none.
 */
export type FormChoice = { value: string; goTo: string };

/** One question as it is to stand in the Form. `key` is ours; the Form knows it by the item's id. */
export type FormQuestion = {
  key: string;
  title: string;
  help: string;
  required: boolean;
  kind: 'text' | 'paragraph' | 'list' | 'choice';
  choices: readonly FormChoice[];
  /** `from` and `to`: a number between them, such as a year. */
  check: 'email' | 'phone' | { from: number; to: number } | '';
  /** What to say when the check fails. */
  checkHelp: string;
};

/** One section with its questions; `next` = the section that follows its end, '' = the one below. */
export type FormSection = {
  key: string;
  title: string;
  help: string;
  questions: readonly FormQuestion[];
  next: string;
};

/** The whole Form as it is to be. */
export type FormPlan = {
  title: string;
  description: string;
  confirmation: string;
  closing: string;
  sections: readonly FormSection[];
};

/** Ids of the items, by our keys. */
export type ItemIds = Record<string, number>;
