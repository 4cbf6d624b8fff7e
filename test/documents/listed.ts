import type { Paper } from '../../src/documents/frame/paper';
import type { ListedPaper } from '../../src/documents/kinds/paper-kind';
import { planPaper } from '../../src/documents/kinds/plan';
import { invitationPaper } from '../../src/documents/papers/invitation-blocks';
import type { PaperSource } from '../../src/documents/papers/source';
import { listedPapers } from '../../src/documents/ready/listed';
import { readBook } from '../../src/tables/book';
import type { GuestLine } from '../../src/tables/guest-lines';
import type { Unit } from '../../src/tables/units';

/** A paper of a kind that a conference has without a list. */
export function usualPaper(name: string): ListedPaper {
  const found = listedPapers(readBook([])).find(({ kind }) => kind.name === name);
  if (!found) throw new Error(`No kind of paper is called ${name}.`);
  return found;
}

export const planOf = (source: PaperSource): Paper => planPaper(source, usualPaper('plan'));

export const invitationOf = (source: PaperSource, unit: Unit, lines: readonly GuestLine[]): Paper =>
  invitationPaper(source, usualPaper('invitation'), { unit, lines });
