/** What forms/ID.json keeps, and what every reader of it needs; plain data, as the page reads it too. */

export type ItemType = 'TEXT' | 'PARAGRAPH_TEXT' | 'LIST' | 'MULTIPLE_CHOICE' | 'PAGE_BREAK';

/** `goTo`: the id of the page break at which the form goes on when this is chosen. */
export type Choice = { value: string; goTo?: number };

/** What a text must be. */
export type Validation = { helpText: string } & (
  | { kind: 'email' }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'pattern'; pattern: string }
);

export type FormItem = {
  id: number;
  /** The number by which links and the page name a question; another one than its id, as on Google. */
  entry: number;
  type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  /** Of a list or multiple choice. */
  choices: Choice[];
  validation?: Validation;
  /** Of a page break: where the form goes on after the page before it. */
  goTo?: number;
};

/** Answers by the ids of their items; what was not answered is left out. */
export type Answers = Record<string, string>;

/** What one person submitted. `at`: the last time, ISO 8601, UTC; `came`: the first time, where that was another. */
export type FormResponse = { id: string; at: string; came?: string; answers: Answers };

/** `once`: one response a person; `login`: only people of the domain. */
export type FormSettings = {
  collectsEmail?: boolean;
  once?: boolean;
  login?: boolean;
  progressBar?: boolean;
  shuffled?: boolean;
  publishesSummary?: boolean;
};

export type Form = {
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  isPublished: boolean;
  isAccepting: boolean;
  /** Whether who submitted is shown a link to change it. */
  isEditable: boolean;
  showsRespondAgain: boolean;
  /** What else a person sets in the settings of a form; absent before anybody did. */
  settings?: FormSettings;
  /** The tab of the Sheet that gets a row for each response, and the item of each of its columns after the first. */
  destination?: { spreadsheetId: string; tab: string; columns: number[] };
  items: FormItem[];
  responses: FormResponse[];
};

/**
 * A form as who fills it in gets it, with what is said and offered to who has submitted. `answers`: of the response that
 * is to be changed, by the ids of items; `closed`: why it cannot be filled in, and there are no questions then.
 */
export type OpenForm = Pick<
  Form,
  'title' | 'description' | 'items' | 'confirmationMessage' | 'isEditable' | 'showsRespondAgain'
> & { answers: Answers; closed?: string };

/**
 * A form that Drive has just made: without title and not published, which is unconfirmed, and the reading that makes
 * scripts careful (forms of the Forms API are unpublished: guide "API changes to Google Forms").
 */
export const newForm = (): Form => ({
  title: '',
  description: '',
  confirmationMessage: '',
  closedMessage: '',
  isPublished: false,
  isAccepting: false,
  isEditable: false,
  showsRespondAgain: true,
  items: [],
  responses: [],
});

export const isText = ({ type }: Pick<FormItem, 'type'>): boolean =>
  type === 'TEXT' || type === 'PARAGRAPH_TEXT';

export const isQuestion = ({ type }: Pick<FormItem, 'type'>): boolean => type !== 'PAGE_BREAK';
