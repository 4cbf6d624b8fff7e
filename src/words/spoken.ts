import type { CallState } from '../domain/call';
import type { LightName, LightState, Repair } from '../domain/call-findings';
import type { StepKey, StepState } from '../domain/preparation';
import type { Cell, Weight } from '../domain/problem';
import type { CheckCode, Verdict } from '../domain/self-check';
import type { PaperKind } from './papers';

/** A problem as it leaves the add-on: its place flat, its sentence in Vietnamese. `row` counts from 1; 0 = the whole tab. */
export type SpokenProblem = {
  code: string;
  weight: Weight;
  tab: string;
  row: number;
  column: string;
  seen: Cell;
  message: string;
};

/** Something only the user can decide, with the words of both answers; `no` is the safe one. `about` = names of what it touches. */
export type SpokenQuestion = { code: string; text: string; yes: string; no: string; about: string[] };

/** What became of a paper in one run. */
export type PaperState = 'created' | 'updated' | 'unchanged' | 'kept' | 'elsewhere' | 'failed' | 'waiting';

/** One paper after a run, as the user hears of it; `unit` is the unit's code, '' for what is made for no unit. */
export type PaperMade = {
  kind: PaperKind;
  unit: string;
  name: string;
  id: string;
  link: string;
  state: PaperState;
};

/** What one call of a writing action did. `more` = its time was used up; calling again goes on where it stopped. */
export type Writing<Problem = SpokenProblem, Question = SpokenQuestion> = {
  documents: PaperMade[];
  problems: Problem[];
  questions: Question[];
  done: number;
  total: number;
  more: boolean;
};

/** A cell to go to. `row` counts from 1; 0 = the whole tab. */
export type Place = { tab: string; row: number; column: string };

/** One step of the preparation; `when` says in words how it stands against its deadline. */
export type SpokenStep = {
  key: StepKey;
  title: string;
  state: StepState;
  when: string;
};

/** What to do now and why; `place` is the cell where it is done, null where a view does it. */
export type Next = { key: StepKey; title: string; reason: string; place: Place | null };

/** One bar of a picture, `share` of the whole (0 to 1), with the same in words. */
export type Bar = { label: string; text: string; share: number };

/** Registrations that count, in pictures. Days read `24/7/2020`; `at` = where between `from` (0) and `to` (1). */
export type Pictures = {
  total: number;
  time: {
    from: string;
    to: string;
    deadline: string;
    nowAt: number;
    deadlineAt: number | null;
    summary: string;
    days: { day: string; at: number; count: number; total: number }[];
  } | null;
  fields: Bar[];
  money: Bar[];
};

/** What the desk shows: the conference and its day, the steps, what to do now, and how tabs, papers and mail stand. `isNew` = no tabs yet. */
export type State = {
  event: string;
  day: string;
  isNew: boolean;
  steps: SpokenStep[];
  next: Next | null;
  missingTabs: string[];
  documents: number;
  mail: MailCounts;
  /** null while no registration counts. */
  pictures: Pictures | null;
};

/** What was made. `filled` = tabs that took the sample; tabs with rows of their own never do. */
export type TablesMade<Problem = SpokenProblem> = {
  created: string[];
  extended: string[];
  filled: string[];
  problems: Problem[];
};

/**
 * Where one mail of the outbox stands. `ready` could leave now · `hidden` by the Sheet's filter, so left out · `held` by the clerk ·
 * `by-hand` delivered on paper · `blocked` until something is corrected · `confirmed` to leave in its turn · `in-doubt` may or may not
 * have left · `accepted` by Gmail, which is no more than that · `refused` by Gmail for good, so it has not left · `needless`: a reminder
 * whose unit has registered meanwhile.
 */
export type MailState =
  | 'ready'
  | 'hidden'
  | 'held'
  | 'by-hand'
  | 'blocked'
  | 'confirmed'
  | 'in-doubt'
  | 'accepted'
  | 'refused'
  | 'needless';

/** What a mail is for: an invitation to the conference, the receipt of a registration, a reminder to register. */
export type MailKind = 'invitation' | 'receipt' | 'reminder';

/** One mail of the outbox. `recipients` counts To, Cc and Bcc; `at` = when its state came about, `24/07/2020 08:00`, or ''. */
export type MailRow = {
  code: string;
  kind: MailKind;
  /** The paper it carries, by its code in the register; '' for none. */
  paper: string;
  recipient: string;
  addresses: string[];
  recipients: number;
  subject: string;
  /** Name of the paper it carries. */
  attachment: string;
  /** The signed and stamped PDF that the clerk picked goes instead of the Doc. */
  signed: boolean;
  state: MailState;
  at: string;
};

/** The whole outbox in five numbers; their sum is the number of rows. By hand counts as held, hidden and confirmed as waiting. */
export type MailCounts = { sent: number; waiting: number; failed: number; inDoubt: number; held: number };

/** What is confirmed and not yet sent. `mine` = confirmed by this account, which alone can go on with it. */
export type MailJob = {
  by: string;
  at: string;
  mine: boolean;
  paused: boolean;
  waiting: number;
  total: number;
};

/** The outbox before sending. */
export type Mailing<Problem = SpokenProblem> = {
  mails: MailRow[];
  counts: MailCounts;
  /** What a confirmation now would send; `mark` stands for exactly this list, so that nothing unseen can leave. */
  next: { mails: number; recipients: number; hidden: number; mark: string };
  /** Recipients that may still be written to today, the daily figure, and how many mails go on which day (`24/07/2020`). */
  quota: { left: number; daily: number; days: { day: string; mails: number }[] };
  job: MailJob | null;
  /** Who is sending at this moment, in this or another window; '' = nobody. */
  sending: string;
  problems: Problem[];
};

/** What one step of sending did. `more` = call again now; without it the rest waits for a person, for tomorrow or for the clock. */
export type Sending<Problem = SpokenProblem> = {
  /** What this step brought, in order. */
  sent: { code: string; recipient: string; state: MailState }[];
  counts: MailCounts;
  /** Of the confirmed mails: how many are through, how many there are. */
  done: number;
  total: number;
  more: boolean;
  /** Estimate for the rest of what may leave today. */
  secondsLeft: number;
  problems: Problem[];
};

/** One mail as its recipient will see it. Sizes in bytes. */
export type MailShown<Problem = SpokenProblem> = {
  code: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  attachments: { name: string; size: number }[];
  problems: Problem[];
};

/** The ways a person settles mails: it did arrive, send it once more, it was delivered by hand, it came back. */
export type Settlement = 'sent' | 'again' | 'by-hand' | 'returned';

/** The registration Form after it was opened or brought up to date. `call` = where the day stands against its dates. */
export type CallOpened<Problem = SpokenProblem> = {
  link: string;
  editLink: string;
  accepting: boolean;
  call: CallState;
  units: number;
  problems: Problem[];
};

/** A unit that has not registered. `reminded` = when it last was, `24/07/2020 08:00` or ''; `waiting` = a reminder is in the outbox. */
export type MissingUnit = { code: string; name: string; phone: string; reminded: string; waiting: boolean };

/** What the Form held when it was read. `registrations` = those that count, replaced ones left out; `missing` = units without any. */
export type AnswersTaken<Problem = SpokenProblem> = {
  responses: number;
  registrations: number;
  late: number;
  /** How many have something to ask about. */
  remarked: number;
  units: number;
  missing: MissingUnit[];
  problems: Problem[];
};

/** One light of the call's Form. `repair` = what to press for it or whom to ask; null when there is nothing to repair. */
export type CallLight = {
  name: LightName;
  finding: string;
  state: LightState;
  title: string;
  text: string;
  repair: { by: Repair; words: string } | null;
};

/** How the Form stands. `form` = null while there is none; its links are '' where they are not known. */
export type CallHealth<Problem = SpokenProblem> = {
  form: { maker: string; link: string; editLink: string } | null;
  lights: CallLight[];
  /** The cell of the deadline. */
  deadline: { tab: string; row: number; column: string };
  problems: Problem[];
};
/** One thing that Tự kiểm tra looked at or tried. `seen` = what was seen, short, or ''; `lines` stand under the message. */
export type SpokenFinding = {
  check: CheckCode;
  verdict: Verdict;
  title: string;
  /** What it means, and what to do when it is not as expected. */
  message: string;
  seen: string;
  lines: string[];
};

/** What one call of Tự kiểm tra brought: a part of what was asked for, at least one; `at` as `24/07/2020 08:00`. */
export type SelfChecked<Found = SpokenFinding> = { findings: Found[]; version: string; at: string };
