import { type Quota, quotaOf } from '../../../domain/mail/sending';
import type { DriveFile, Fetched } from '../../../google/drive';
import { remainingToday } from '../../../google/gmail';
import { me, now } from '../../../google/session';
import { workbookZone } from '../../../google/workbook';
import type { Book } from '../../../tables/book';
import { hasForm } from '../../forms/form-ledger';
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
  /** Whether there is any Form, also one that this version does not understand. */
  hasForm: boolean;
  /** What was told, and the latest notice of a change. */
  told: ToldLedger;
  notice: Notice | undefined;
  /** Who holds what, once something had to know. */
  holding?: Holding;
  /** All mail goes to oneself. */
  practice: boolean;
  /** Registrations whose receipts get a row now, by code, with the mailbox each goes to: only who reads the Form can tell. */
  receipts?: ReadonlyMap<string, string>;
};

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
