import { type Quota, quotaOf } from '../../domain/mail/sending';
import type { DriveFile } from '../../google/drive';
import { remainingToday } from '../../google/gmail';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { type FormEntry, formIn } from '../forms/ledger';
import { type PaperEntry, papersIn } from '../papers/ledger';
import { practisesIn } from '../papers/practising';
import { filesNow } from '../papers/survey';
import type { Answered } from './answered';
import { type JournalLine, journalIn } from './journal';
import { type MailLedger, mailIn, spentBy } from './ledger';

/** What is there before anything is done with the mail: the Sheet, the ledger, Drive, Gmail's figure, each asked once. */
export type MailSurvey = {
  book: Book;
  me: string;
  now: number;
  zone: string;
  mail: MailLedger;
  journal: JournalLine[];
  papers: Map<string, PaperEntry>;
  /** The papers that this account may see, by key; the signed PDF of one is under `signedKey`. */
  files: Map<string, DriveFile>;
  folder: DriveFile | undefined;
  quota: Quota;
  form: FormEntry | undefined;
  /** All mail goes to oneself. */
  practice: boolean;
  /** What the Form says of who has answered, once something had to know. */
  answered?: Answered;
};

/** Under which mark the signed and stamped PDF of a paper is kept. */
export const signedKey = (paper: string): string => `signed:${paper}`;

/** Looks at everything but Sheet and ledger, which were read already. */
export function surveyMail(book: Book, ledger: Record<string, string>): MailSurvey {
  const mail = mailIn(ledger);
  const [account, moment] = [me(), now()];
  return {
    book,
    me: account,
    now: moment,
    zone: workbookZone(),
    mail,
    journal: journalIn(ledger),
    papers: papersIn(ledger),
    ...filesNow(),
    form: formIn(ledger),
    practice: practisesIn(ledger),
    quota: quotaOf({ google: remainingToday(), spent: spentBy(account, mail), now: moment }),
  };
}
