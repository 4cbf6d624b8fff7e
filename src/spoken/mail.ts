import type { SpokenProblem } from './problems';

/**
 * Where one mail of the outbox stands. `ready` could leave now · `hidden` by the Sheet's filter, so left out · `held` by the clerk ·
 * `by-hand` delivered on paper · `elsewhere` issued through the agency's document system · `blocked` until something is corrected · `confirmed` to leave in its turn · `in-doubt` may or may not
 * have left · `returned`: a person saw it come back, so it goes again once its address is another · `accepted` by Gmail, which is no more than that · `refused` by Gmail for good, so it has not left · `needless`: a reminder
 * whose unit has registered meanwhile.
 */
export type MailState =
  | 'ready'
  | 'hidden'
  | 'held'
  | 'by-hand'
  | 'elsewhere'
  | 'blocked'
  | 'confirmed'
  | 'in-doubt'
  | 'returned'
  | 'accepted'
  | 'refused'
  | 'needless';

/** When and where a part of a mail says the meeting is: `2020-07-24` or `2020-07-24/2020-07-25`, `07:30`; else as it was typed. '' = not said. */
export type MailFacts = { day: string; hour: string; place: string; number: string };

/** One mail of the outbox. `recipients` counts To, Cc and Bcc; `at` = when its state came about, `24/07/2020 08:00`, or ''. */
export type MailRow = {
  code: string;
  /** What it is for, by the name of its kind; '' = this version knows no such kind. */
  kind: string;
  /** The same in words where a list must tell it; '' for the usual mail. */
  badge: string;
  /** The paper it carries, by its code in the register; '' for none. */
  paper: string;
  recipient: string;
  /** What its recipient is among units or persons, `xã`; '' = not said. */
  group: string;
  /** As which kind of mail its words stand in Lời văn; '' = they are not to be changed. */
  words: string;
  to: string[];
  addresses: string[];
  recipients: number;
  subject: string;
  /** Name of the paper it carries. */
  attachment: string;
  /** The signed and stamped PDF that the clerk picked goes instead of the Doc. */
  signed: boolean;
  state: MailState;
  at: string;
  /** What its words, its entry for the calendar and its paper tell of the meeting. */
  facts: { text: MailFacts | null; calendar: MailFacts | null; attachment: MailFacts | null };
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
  /** The hour for which it waits, `24/07/2020 08:00`; '' = for none. */
  from: string;
};

/**
 * A paper, or the words of a kind of mail, that is not ready to be out: what it lacks, in words, and in how many mails it goes. `next` = what a person does
 * next about it: gives it number and day, or only takes in the signed scan; '' = fills in the blank.
 */
export type Unready = {
  code: string;
  title: string;
  number: string;
  day: string;
  next: 'issue' | 'sign' | '';
  lacks: string;
  mails: number;
};

/** The outbox before sending. */
export type Mailing<Problem = SpokenProblem> = {
  mails: MailRow[];
  counts: MailCounts;
  /** What a confirmation now would send; `mark` stands for exactly this list, so that nothing unseen can leave. */
  next: { mails: number; recipients: number; hidden: number; mark: string };
  /** Today (`2020-07-24`), where it is a working day, else ''; said again when mails are confirmed. */
  worked: string;
  /** Recipients that may still be written to today, the daily figure, and how many mails go on which day (`24/07/2020`). */
  quota: { left: number; daily: number; days: { day: string; mails: number }[] };
  /** When the meeting is by the calendar entries that would go along, each once, in words; or that none goes and why. */
  calendars: string[];
  /** What is asked about before it leaves. */
  unready: Unready[];
  job: MailJob | null;
  /** When the sending goes on by itself, `24/07/2020 08:00`, '' = within the hour; for how many minutes it did so today. */
  clock: { next: string; minutes: number };
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
  /** When it goes on by itself if nobody asks for the next step, `24/07/2020 08:00`; '' = within the hour. */
  next: string;
  /** The hour for which the rest waits, `24/07/2020 08:00`; '' = for none. */
  from: string;
  problems: Problem[];
};

/**
 * One mail as its recipient sees it. Sizes in bytes; `print` = fingerprint of a file, `version` = which making of a paper it is, in words. `calendar` = its entry
 * in words, '' for none. `turn` = it left so; it leaves for the first time, once more, or to an address that was corrected.
 */
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
  attachments: { name: string; size: number; print: string; version: string }[];
  calendar: string;
  turn: 'left' | 'first' | 'again' | 'corrected';
  problems: Problem[];
};

/** The ways a person settles mails: it did arrive, send it once more, it was delivered by hand or issued elsewhere, it came back. */
export type Settlement = 'sent' | 'again' | 'by-hand' | 'elsewhere' | 'returned';
