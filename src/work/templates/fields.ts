import type { Fields } from '../../documents/frame/fields';
import { formatExamples } from '../../documents/frame/formats';
import { invitationTags, planTags } from '../../documents/frame/tags';
import { rowLoops, rowNumber, totalTag } from '../../documents/papers/row-values';
import { composedTags } from '../../documents/papers/values';
import { listedPapers } from '../../documents/ready/listed';
import { forWhomWords } from '../../domain/papers/for-whom';
import type { TagGroup, TagsTold } from '../../spoken/papers';
import type { Book } from '../../tables/book';
import { papersTable } from '../../tables/papers';
import { copiesOf, fieldsOf } from './of-paper';

/** A paper's own tags, beside those of the conference. */
const { number, issued, abstract } = papersTable.columns;
const ownTags = [number.title, issued.title, abstract.title];
const guestTags = invitationTags.filter((tag) => !planTags.includes(tag));

/** Every tag that a template may have, by group, with what it prints now: for the first paper, and the first who gets one of their own. */
export function tagsNow(book: Book): TagsTold {
  const papers = listedPapers(book);
  const each = papers.find(({ forWhom }) => forWhom !== forWhomWords.all);
  const [copy] = [...(each ? [each] : []), ...papers].flatMap((one) => copiesOf(one, book));
  const fields = copy ? fieldsOf(copy) : {};
  const known = [...planTags, ...composedTags, ...ownTags, ...guestTags];
  const citing = Object.keys(fields).filter((name) => !known.includes(name));
  const group = (name: string, tags: readonly string[]): TagGroup => ({
    name,
    tags: tags.map(valued(fields)),
  });
  return {
    groups: [
      group('Hội nghị', planTags),
      group('Ghép sẵn', [...composedTags, ...citing]),
      group('Văn bản', ownTags),
      group(each && copy?.unit.name ? `Nơi nhận (${copy.unit.name})` : 'Nơi nhận', guestTags),
    ],
    loops: Object.entries(rowLoops).map(([name, { tags }]) => ({ name, tags: [rowNumber, ...tags] })),
    total: totalTag,
    formats: formatExamples(),
  };
}

const valued =
  (fields: Fields) =>
  (tag: string): TagGroup['tags'][number] => {
    const value = fields[tag];
    return { tag, value: typeof value === 'string' ? value : '' };
  };
