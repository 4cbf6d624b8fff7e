import type { Day } from '../../domain/days/days';
import { addressedTo } from '../../domain/people/addressed';
import { oneLine } from '../frame/inline';
import type { Around, RecipientList } from '../frame/paper';
import type { Signer } from '../frame/signers';
import { fillTags } from '../frame/tags';
import type { Values } from './blocks';

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

/** What stands around the body of a listed paper, its tags filled. */
export const aroundOf = (
  { title, abbreviation, abstract, addressees, number, issued, signer }: PaperFacts,
  values: Values,
  recipients: readonly RecipientList[],
): Around => ({
  title,
  abbreviation,
  abstract: fillTags(oneLine(abstract), values),
  addressees: addressees.map((place) => addressee(place, values)),
  number,
  issued,
  signer,
  recipients,
});

/** What the clerk typed stays; a place that a tag names is addressed as in a mail. */
function addressee(place: string, values: Values): string {
  const filled = fillTags(place, values);
  return filled === place ? place : addressedTo({ name: filled });
}
