import type { Day } from '../../domain/days/days';
import type { Signer } from '../frame/signers';

/** What is known of one paper beside its text. */
export type PaperFacts = {
  code: string;
  /** What people call it: its own type title, else its kind's. */
  named: string;
  /** As it stands over the paper; '' for a công văn. VI: tên loại. */
  title: string;
  /** `TB` in `/TB-SKHCN`; '' for a công văn, undefined for what gets no number. VI: chữ viết tắt. */
  abbreviation: string | undefined;
  abstract: string;
  addressees: readonly string[];
  /** Where another signs than the conference's signer. */
  signer: Signer | undefined;
  number: string | undefined;
  issued: Day | undefined;
};
