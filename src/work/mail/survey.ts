import { type Quota, quotaOf } from '../../domain/sending';
import type { DriveFile } from '../../google/drive';
import { remainingToday } from '../../google/gmail';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { type PaperEntry, papersIn } from '../papers/ledger';
import { filesNow } from '../papers/survey';
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
};

/** Under which mark the signed and stamped PDF of a paper is kept. */
export const signedKey = (paper: string): string => `signed:${paper}`;

/** Looks at everything but the Sheet, which was read already. */
export function surveyMail(book: Book): MailSurvey {
  const ledger = wholeLedger();
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
    quota: quotaOf({ google: remainingToday(), spent: spentBy(account, mail), now: moment }),
  };
}
