import type { LetterNeeds } from '../../letters/invitation';
import type { Letter } from '../../letters/parts';
import type { WantedPaper } from '../papers/fate';

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
  letter: (needs: LetterNeeds) => Letter;
  /** The paper it carries, as the Sheet would have it now. */
  paper?: () => WantedPaper;
};
