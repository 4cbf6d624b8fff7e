import { type PaperKind, paperWords } from '../../../documents/kinds/paper-kind';
import type { Facts } from '../../../domain/papers/facts';
import type { Problem, ProblemCode } from '../../../domain/problem';
import type { DriveFile } from '../../../google/drive';
import type { LetterNeeds } from '../../../letters/facts';
import type { CalendarEntry } from '../../../letters/mime/calendar';
import type { Letter } from '../../../letters/parts';
import type { Worded } from '../../../letters/ready-words';
import type { OutboxRow } from '../../../tables/outbox';
import { placed } from '../../../tables/sheet/rows';
import { type TableName, tables } from '../../../tables/tables';
import type { WantedPaper } from '../../papers/fate';
import type { PaperEntry } from '../../papers/paper-ledger';
import type { MailEntry } from './mail-entry';
import type { MailSurvey } from './mail-survey';

/** A kind of mail: a value like any other, so that later ones can come from rows of the Sheet. VI: loại thư. */
export type MailKind<Code extends string = string> = {
  /** What answers call it: `reminder`. */
  name: string;
  /** How the codes of its mails begin: `NH`; those of the paper that one carries. */
  code: Code;
  /** In the words of the office. `badge` tells its mails from the usual ones in a list; '' = the usual. */
  words: { name: string; badge: string; forWhom: string };
  /** The kind of paper that goes with it. */
  carries?: PaperKind;
  /** What its letters say, where rows of the tab Lời văn may say otherwise. @default what it says is not to be changed */
  text?: Worded;
  /** To the official mailbox of a unit, or to whoever sent a registration. */
  to: 'unit' | 'sender';
  /** What its letters are written from. */
  reads: readonly TableName[];
  /** The mails that there is a reason for. */
  wanted: (seen: MailSurvey) => Wanted[];
  /** What is said of a mail that there is no reason for any more. */
  without: ProblemCode;
  /** What keeps one back, beyond its row, its addresses and its paper. */
  faults?: (mail: Outgoing, seen: MailSurvey) => Problem[];
  /** What to look at before some of them leave, beyond the mails one by one. */
  beforeSending?: (seen: MailSurvey) => Problem[];
  /** Whether it need not go any more; `look` = ask at this very moment. undefined: once there is a reason for it, it goes. */
  isNeedless: ((mail: Outgoing, seen: MailSurvey, look: 'before' | 'now') => boolean) | undefined;
  /** It leaves by itself at whatever hour something came, and waits for no working morning. @default false */
  anyHour?: true;
};

/** A mail that there is a reason for. */
export type Wanted = {
  code: string;
  /** Whom it is for, in words. */
  recipient: string;
  /** Where it goes unless the clerk types something else; '' = not known. */
  email: string;
  subject: string;
  /** Whether it gets a row of its own accord. */
  due: boolean;
  /** Nobody is to hear of what it answers. @default false */
  isUntold?: boolean;
  letter: (needs: LetterNeeds) => Letter;
  /**
   * The paper it carries, which may be the one for all: its code and that of its row, its number and day in words ('' = it has none yet), how the Sheet would have it now, and the first place in it that is
   * still to be filled in.
   */
  carries?: {
    code: string;
    listed: string;
    numbered: string;
    paper: () => WantedPaper;
    unfinished: Problem | undefined;
  };
  /** The facts of the meeting that it tells. @default none */
  tells?: () => Facts;
  /** The code of the Form whose own link it brings beside its paper. @default none */
  brings?: () => string | undefined;
  /** The entry for its recipient's calendar. @default none */
  calendar?: () => CalendarEntry | undefined;
};

/** Everything known of one mail: its row, the reason for it, its paper, what the ledger remembers, and what it says. */
export type Outgoing = {
  code: string;
  /** Absent when this version knows no such kind, or cannot read what the ledger says of the mail: then nothing is done with it. */
  kind: MailKind | undefined;
  row: OutboxRow | undefined;
  /** Absent when the Sheet has no reason for it any more. */
  wanted: Wanted | undefined;
  /** The code of the paper it carries; its own where nothing is known of that. */
  carried: string;
  paper: PaperEntry | undefined;
  /** Absent when this account may not see it. */
  file: DriveFile | undefined;
  signed: DriveFile | undefined;
  entry: MailEntry | undefined;
  to: string[];
  cc: string[];
  bcc: string[];
  /** Whom it really reaches: To, Cc and Bcc together; in practice nobody but oneself. */
  reach: string[];
  subject: string;
  attachment: string;
  /** What goes with it beside its paper, and what is missing of that. */
  enclosed: Enclosed;
  /** Worked out when first asked for: a step sends only a few of many mails. */
  contents: () => Contents;
};

/** What a mail says, and the fingerprint of all that its recipients get: what was confirmed only leaves while that is the same. */
export type Contents = { letter: Letter | undefined; calendar: CalendarEntry | undefined; made: string };

/** A file that goes with a mail beside its paper: another paper of the list as PDF, or what was kept as it came. VI: tài liệu kèm theo. */
export type Enclosure = {
  name: string;
  type: string;
  file: DriveFile;
  as: 'pdf' | 'uploaded';
  /** The code of the paper. @default it is none of ours */
  paper?: string;
  signed?: DriveFile | undefined;
};

/** What goes with a mail; what finds no room in it, so that it goes as a link; and what was asked for and is not there. */
export type Enclosed = {
  enclosures: readonly Enclosure[];
  linked: readonly Enclosure[];
  lost: readonly string[];
};

/** A problem of one mail, at its cell. */
export const faultAt = (
  { row, code, kind }: Pick<Outgoing, 'row' | 'code' | 'kind'>,
  fault: ProblemCode,
  field: keyof typeof tables.outbox.columns,
  seen: string = code,
): Problem => {
  const about = kind?.carries ? { about: paperWords(kind.carries) } : {};
  return placed(tables.outbox, { code: fault, row: row?.row ?? 0, field, seen, ...about });
};
