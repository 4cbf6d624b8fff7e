import type { Around, RecipientList } from '../frame/paper';
import { oneLine } from '../text/inline';
import { fillTags } from '../text/tags';
import type { Values } from './blocks';
import type { PaperFacts } from './paper-facts';

/** What stands around the body of a listed paper, its tags filled. */
export const aroundOf = (
  { title, abbreviation, abstract, addressees, number, issued, signer }: PaperFacts,
  values: Values,
  recipients: readonly RecipientList[],
): Around => ({
  title,
  abbreviation,
  abstract: fillTags(oneLine(abstract), values),
  addressees: addressees.map((place) => fillTags(place, values)),
  number,
  issued,
  signer,
  recipients,
});
