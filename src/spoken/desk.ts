import type { StepKey, StepState } from '../domain/desk/preparation';
import type { CheckCode, Verdict } from '../domain/desk/self-check';
import type { DeskChange } from './changes';
import type { MailCounts } from './mail';
import type { SpokenProblem } from './problems';

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

/** More answers in one unit's name on one day (`10/7/2020`) than people type; `unit` = its code, '' where no unit bears the name. */
export type SpokenFlood = { form: string; unit: string; name: string; day: string; count: number };

/** How many registrations of a Form wait for their unit's own công văn. */
export type WaitingLetters = { form: string; title: string; count: number };

/** What the machine takes a cell to mean, in words. */
export type SaidBack = Place & { text: string };

/** What somebody has still to do, by Phân công. `when` says in words how late it is or when it is due. */
export type SpokenDeadline = { owner: string; task: string; when: string; late: boolean; place: Place };

/** How many of the plan's Nơi nhận have it; `left` = who has not, in their order, and whether a mailbox is known. */
export type PlanReach = { got: number; total: number; left: { name: string; reachable: boolean }[] };

/** What the desk shows: the conference and its day, the steps, what to do now, and how tabs, papers and mail stand. `isNew` = no tabs yet. */
export type State = {
  event: string;
  day: string;
  isNew: boolean;
  /** The conference has been held: nothing of its preparation leads any more. */
  over: boolean;
  /** Late or due within a week, the oldest first. */
  deadlines: SpokenDeadline[];
  steps: SpokenStep[];
  next: Next | null;
  missingTabs: string[];
  documents: number;
  mail: MailCounts;
  /** What was told and is not so any more; null while everybody knows. It is said before all else. */
  change: DeskChange | null;
  /** null before the plan is issued. */
  plan: PlanReach | null;
  /** The last day (`22/10/2020`) for which persons' data were to be kept, once it has passed and they are still there; '' otherwise. */
  eraseDue: string;
  /** Registrations that nobody vouches for: how many count all the same; what is in no sum, in words, or ''. */
  unconfirmed: { counted: number; outside: string };
  floods: SpokenFlood[];
  letters: WaitingLetters[];
  /** null while no registration counts. */
  pictures: Pictures | null;
};

/** What the desk showed at a moment (`24/07/2020 08:05`), without its pictures, for the page to begin with. */
export type LastDesk = { at: string; state: State };

/** What was made. `filled` = tabs that took the sample; tabs with rows of their own never do. */
export type TablesMade<Problem = SpokenProblem> = {
  created: string[];
  extended: string[];
  filled: string[];
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
  /** Sides of unknowns that it tells, each as `name=side`. */
  sides: string[];
};

/** What one call of Tự kiểm tra brought: a part of what was asked for, at least one; `at` as `24/07/2020 08:00`. */
export type SelfChecked<Found = SpokenFinding> = { findings: Found[]; version: string; at: string };
