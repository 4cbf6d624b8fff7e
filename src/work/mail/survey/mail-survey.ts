import { answeredCodes } from '../../../domain/forms/registration-state';
import { type Quota, quotaOf } from '../../../domain/mail/sending';
import { responseOf } from '../../../domain/replies/parts';
import type { DriveFile, Fetched } from '../../../google/drive';
import { handlesOf } from '../../../google/forms/answers';
import { remainingToday } from '../../../google/gmail';
import { me, now } from '../../../google/session';
import { workbookZone } from '../../../google/workbook';
import type { Book } from '../../../tables/book';
import { readerOf } from '../../forms/answers';
import { type FormEntry, formIn, hasForm } from '../../forms/form-ledger';
import { answersNow } from '../../forms/reading';
import { registration, registrationIn } from '../../forms/registration';
import { type ToldLedger, toldIn } from '../../papers/facts-ledger';
import { type Lives, livesOf } from '../../papers/lives';
import { type Notice, noticeIn } from '../../papers/notice';
import { type PaperEntry, papersIn } from '../../papers/paper-ledger';
import { practisesIn } from '../../papers/practice';
import { filesNow } from '../../papers/survey';
import { type Clocks, clocksIn } from '../../sheet/clocks';
import { type JournalLine, journalIn } from '../../sheet/journal';
import { type Holding, holdingIn } from './holders';
import { leftIn, type MailLedger, mailIn, spentBy } from './mail-ledger';

/** What is there before anything is done with the mail: the Sheet, the ledger, Drive, Gmail's figure, each asked once. */
export type MailSurvey = {
  book: Book;
  me: string;
  now: number;
  zone: string;
  mail: MailLedger;
  journal: JournalLine[];
  papers: Map<string, PaperEntry>;
  lives: Lives;
  /** The papers that this account may see, by key; the signed PDF of one is under `signedKey`, that of all its copies under that of its row. */
  files: Map<string, DriveFile>;
  folder: DriveFile | undefined;
  quota: Quota;
  /** Of the running account. */
  clocks: Clocks;
  form: FormEntry | undefined;
  /** Whether there is any Form, also one that this version does not understand. */
  hasForm: boolean;
  /** What was told, and the latest notice of a change. */
  told: ToldLedger;
  notice: Notice | undefined;
  /** Who holds what, once something had to know. */
  holding?: Holding;
  /** All mail goes to oneself. */
  practice: boolean;
  /** What the Form says of who has answered, once something had to know. */
  answered?: Answered;
  /** Registrations whose receipts get a row now, by code, with the mailbox each goes to: only who reads the Form can tell. */
  receipts?: ReadonlyMap<string, string>;
};

/** Who has answered: units by code, and the responses that this was read from, by id with their moments. */
export type Answered = { units: ReadonlySet<string>; moments: ReadonlyMap<string, number> };

/** Looks at everything but Sheet and ledger, which were read already. `soon` = what is likely fetched next, by what is known before Drive is. */
export function surveyMail(
  book: Book,
  ledger: Record<string, string>,
  soon: (seen: MailSurvey) => readonly Fetched[],
): MailSurvey {
  const mail = mailIn(ledger);
  const papers = papersIn(ledger).entries;
  const [account, moment] = [me(), now()];
  const seen: MailSurvey = {
    book,
    me: account,
    now: moment,
    zone: workbookZone(),
    mail,
    journal: journalIn(ledger),
    papers,
    lives: livesOf(book, ledger, leftIn(ledger)),
    files: new Map(),
    folder: undefined,
    form: formIn(ledger, registration),
    hasForm: hasForm(ledger),
    clocks: clocksIn(ledger, account),
    told: toldIn(ledger),
    notice: noticeIn(ledger).notice,
    practice: practisesIn(ledger),
    quota: quotaOf({ google: remainingToday(), spent: spentBy(account, mail), now: moment }),
  };
  const { files, folder } = filesNow(papers, soon(seen));
  return { ...seen, files, folder };
}

/** Who holds what, worked out once: what leaves in this run tells each holder once. */
export function holdersOf(seen: MailSurvey): Holding {
  seen.holding ??= holdingIn(seen);
  return seen.holding;
}

/** Whether a unit has registered, as the Form itself says: Đăng ký may be behind it. Asked only of the account that made the Form. */
export function hasAnswered(unit: string, seen: MailSurvey): boolean {
  seen.answered ??= read(seen);
  return seen.answered.units.has(unit);
}

/** The same at this very moment: reads again if anything came since. */
export function hasAnsweredNow(unit: string, seen: MailSurvey): boolean {
  if (seen.answered && seen.form && isBehind(seen.answered, seen.form.id)) delete seen.answered;
  return hasAnswered(unit, seen);
}

function read({ form, book }: MailSurvey): Answered {
  const registrations = form ? readerOf(form, answersNow(form, registrationIn(book)).all, book)() : [];
  return {
    units: answeredCodes(registrations),
    moments: new Map(registrations.map(({ responseId, at }) => [responseOf(responseId), at])),
  };
}

function isBehind({ moments }: Answered, form: string): boolean {
  const newest = Math.max(0, ...moments.values());
  return handlesOf(form, newest).some((one) => moments.get(one.id()) !== one.at());
}
