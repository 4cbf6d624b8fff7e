import { forWhomWords } from '../../domain/papers/for-whom';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import { guestLinesTable } from '../../tables/guest-lines';
import type { InvitedGuest } from '../../tables/guests';
import { blankRow } from '../../tables/sheet/rows';
import { unitsTable } from '../../tables/units';
import { conferenceValues } from '../frame/tags';
import type { ListedPaper } from '../kinds/paper-kind';
import { whomTag } from '../papers/values';
import { asked, guestsOf } from '../ready/listed';
import { openZip } from '../word/zip';
import { paragraphsOf, read } from './adopted';
import { asInSheet } from './ends';
import { rendered } from './rendered';
import { withTags } from './template';

/**
 * A built-in paper as a template to begin from: as it reads now, with tags in the place of what the frame and labels tell to be values, and of whom a
 * copy is for.
 */
export function startOf(listed: ListedPaper, book: Book): string {
  const { docx } = rendered(asked(listed, book, taggedGuest(listed, book)).paper());
  const zip = openZip(docx);
  const all = paragraphsOf(zip);
  const written = asInSheet(read(all).found, conferenceValues(conferenceOf(book)));
  return withTags(
    zip,
    all,
    read(all, written).found.filter(({ sure }) => sure),
  );
}

/** Somebody whose every word is its own tag: a value is never read again, so it stands in the paper as such. */
function taggedGuest(listed: ListedPaper, book: Book<GuestTabs | 'papers'>): InvitedGuest | undefined {
  if (listed.forWhom === forWhomWords.all) return undefined;
  const [guest] = guestsOf(listed, book);
  const { name, office } = unitsTable.columns;
  const unit = {
    ...blankRow(unitsTable),
    code: guest?.unit.code ?? '',
    name: `{{${name.title}}}`,
    office: `{{${office.title}}}`,
  };
  // With which words one is invited is a tag as well, or all would be invited with those of the first.
  const line = { ...(guest?.lines[0] ?? blankRow(guestLinesTable)), role: `{{${whomTag}}}` };
  return { unit, lines: [line] };
}
