import type { CallState } from '../domain/forms/call';
import type { LightName, LightState, Repair } from '../domain/forms/light-findings';
import type { Bar, Pictures, Place, SpokenFlood } from './desk';
import type { SpokenProblem } from './problems';

/**
 * A Form after it was made or brought up to date; `link` = the common one, '' where none may be shown; `call` = where the day stands against its
 * dates; `anew` = the day or hour of the meeting changed, so all are asked again.
 */
export type FormOpened<Problem = SpokenProblem> = {
  code: string;
  title: string;
  link: string;
  editLink: string;
  accepting: boolean;
  call: CallState;
  units: number;
  /** Calling again adds the pages for a second and a third thing. */
  more: boolean;
  anew: boolean;
  problems: Problem[];
};

/**
 * A unit that has not registered. `reminded` = when it last was, `24/07/2020 08:00` or ''; `waiting` = a reminder is in the outbox; `called` = it has got the Form
 * by mail or by another way, without which it is not reminded.
 */
export type MissingUnit = {
  code: string;
  name: string;
  phone: string;
  reminded: string;
  waiting: boolean;
  called: boolean;
  /** It registered, and its công văn is still to come. */
  letter: boolean;
};

/**
 * An answer that no link of its unit vouches for and that nobody has taken or refused. `version` tells the state that was seen from a later one;
 * `waits` = it does not count meanwhile; `beside` = the code of the answer that does, or ''.
 */
export type UnconfirmedAnswer = {
  code: string;
  version: string;
  unit: string;
  title: string;
  sum: string;
  sender: string;
  waits: boolean;
  beside: string;
  /** What is otherwise than in the answer that it would replace, in words, or ''. */
  history: string;
  /** What speaks against it, in words, or ''. */
  against: string;
  /** Its sender is known: the chair has to agree to the deputy. */
  consent: boolean;
};

/** What the Form held when it was read. `registrations` = those that count, replaced ones left out; `missing` = units without any. */
export type AnswersTaken<Problem = SpokenProblem> = {
  responses: number;
  registrations: number;
  late: number;
  /** How many have something to ask about. */
  remarked: number;
  units: number;
  missing: MissingUnit[];
  unconfirmed: UnconfirmedAnswer[];
  problems: Problem[];
};

/** Somebody whose link code was changed, and the cell of the new link. `aside` = answers of a flood that were set aside. */
export type LinkRenewed = { name: string; aside: number; place: Place };

/** One light of the call's Form. `repair` = what to press for it or whom to ask; null when there is nothing to repair. */
export type FormLight = {
  name: LightName;
  finding: string;
  state: LightState;
  title: string;
  text: string;
  repair: { by: Repair; words: string } | null;
};

/** Answers of one Form that count: when they came, and how many said what. */
export type FormPictures = {
  total: number;
  time: Pictures['time'];
  charts: { title: string; bars: Bar[] }[];
};

/** How the Form stands. `form` = null while there is none; its links are '' where they are not known. */
export type FormHealth<Problem = SpokenProblem> = {
  form: { maker: string; link: string; editLink: string } | null;
  lights: FormLight[];
  floods: SpokenFlood[];
  /** The answers that count, in pictures; null while none does, and of the registration of tasks, whose the desk has. */
  pictures: FormPictures | null;
  /** The cell of the deadline. */
  deadline: Place;
  problems: Problem[];
};

/** One Form as other programs read it. `kind` = what answers call its kind; `deadline` = `2020-07-20` or ''. */
export type ListedForm = {
  code: string;
  kind: string;
  title: string;
  link: string;
  accepting: boolean;
  deadline: string;
  asked: number;
  answered: number;
};

/** Where a Form stands, for the page: whether there is one, and in words. */
export type FormStanding = { code: string; opened: boolean; words: string };

/** A question as the page asks it; `choices` = [] where words are typed, `check` = '' where any will do. */
export type AskedQuestion = {
  key: string;
  title: string;
  help: string;
  long: boolean;
  required: boolean;
  choices: string[];
  check: string;
};

/** Questions that stand together; `when` = the question and the choices with which alone they are asked. */
export type AskedPage = {
  title: string;
  when: { key: string; choices: string[] } | null;
  questions: AskedQuestion[];
};

/** Whom a Form asks, and what. */
export type FormQuestions = { asked: { code: string; name: string }[]; pages: AskedPage[] };
