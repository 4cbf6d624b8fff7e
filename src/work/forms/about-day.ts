import { digest } from '../../domain/text/digest';
import { type Book, conferenceOf } from '../../tables/book';
import { isUnread } from '../sheet/conference-problems';
import type { FormEntry } from './form-ledger';
import type { SheetForm } from './sheet-form';

/** The day and the hour of the conference, as the ledger remembers what was asked about. */
function aboutOf(book: Book<'conference'>): string {
  const { startDay, startTime } = conferenceOf(book);
  return digest(JSON.stringify([startDay ?? '', startTime ?? ''])).slice(0, 16);
}

/** The same for the ledger, which keeps what it knew where a cell cannot be read. */
export const rememberedAbout = (
  entry: Pick<FormEntry, 'about'> | undefined,
  book: Book<'conference'>,
): string => (isInDoubt(book) ? (entry?.about ?? aboutOf(book)) : aboutOf(book));

const isInDoubt = (book: Book<'conference'>): boolean =>
  isUnread(book, 'startDay') || isUnread(book, 'startTime');

/** Whether a Form still asks about another day or hour than Hội nghị has now; a cell that cannot be read says nothing of that. */
export const asksOfOtherDay = (
  { ready }: SheetForm,
  { about }: Pick<FormEntry, 'about'>,
  book: Book<'conference'>,
): boolean => ready.ofTheDay === true && about !== undefined && about !== aboutOf(book) && !isInDoubt(book);
