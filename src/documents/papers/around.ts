import { addressedTo } from '../../domain/people/addressed';
import { oneLine } from '../frame/inline';
import type { Around, RecipientList } from '../frame/paper';
import { fillTags } from '../frame/tags';
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
