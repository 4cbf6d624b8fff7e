import { type Adopted, paragraphsOf, read } from '../../documents/adopt/adopted';
import { asInSheet, type Chosen, isChosen } from '../../documents/adopt/ends';
import type { Found, Left, Place } from '../../documents/adopt/propose';
import { stripped } from '../../documents/adopt/stripped';
import { withTags } from '../../documents/adopt/template';
import { type Whom, whomIn } from '../../documents/adopt/whom';
import type { Numbered } from '../../documents/adopt-facts/spans';
import { type FittingList, fittingLists } from '../../documents/adopt-tables/fitting-lists';
import { type FittingTable, fittingTables } from '../../documents/adopt-tables/fitting-tables';
import { taggedLists } from '../../documents/adopt-tables/tagged-lists';
import { type TaggedTables, taggedTables } from '../../documents/adopt-tables/tagged-tables';
import { conferenceValues } from '../../documents/frame/tags';
import { totalTag } from '../../documents/papers/row-values';
import { body } from '../../documents/word/words-of';
import type { Zip } from '../../documents/word/zip';
import { type Book, conferenceOf } from '../../tables/book';
import { type TableName, tables } from '../../tables/tables';

/** A Word file, looked through for what its own letters tell. */
export type WordFile = {
  zip: Zip;
  paragraphs: readonly Numbered[];
  fitting: readonly FittingTable[];
  lists: readonly FittingList[];
  left: readonly Left[];
};

/** What a Word file was read as beside a Sheet: `sure` = what is taken, `docx` = its bytes with those tags, `each` = whom one for each is made out to. */
export type AdoptedFile = WordFile & {
  adopted: Adopted;
  sure: readonly Found[];
  /** Tables and lists that are taken. */
  repeated: readonly (FittingTable | FittingList)[];
  totals: readonly Place[];
  docx: string;
  whom: Whom | undefined;
  each: Whom | undefined;
};

/** Opens a file's letters; what no paper needs is taken out of it. `met` = what is to be told of the file as a whole. */
export function fileOf(zip: Zip, met: readonly Left[]): WordFile {
  const remarks = stripped(zip);
  const paragraphs = paragraphsOf(zip);
  const xml = zip.files[body]?.asText() ?? '';
  const { tables: fitting, left } = fittingTables(xml, paragraphs);
  const { lists, left: others } = fittingLists(xml, paragraphs, fitting);
  return { zip, paragraphs, fitting, lists, left: [...left, ...others, ...met, ...remarks] };
}

/**
 * What a person wants taken instead of what is sure, and whether an invitation is to be one for each. `tabs` = the titles of those whose rows tables and
 * lists of the file become; without it tables do, lists do not.
 */
export type Wanted = {
  chosen?: readonly Chosen[] | undefined;
  tabs?: readonly string[] | undefined;
  each: boolean;
};

/** What repeats of what is wanted, and its tags. */
function repeatedIn({ fitting, lists, paragraphs }: WordFile, tabs: Wanted['tabs']) {
  const isIn = ({ tab }: { tab: TableName }): boolean => tabs?.includes(tables[tab].title) ?? true;
  const [ownTables, ownLists] = [fitting.filter(isIn), tabs ? lists.filter(isIn) : []];
  const [rows, lines] = [taggedTables(ownTables, paragraphs), taggedLists(ownLists)];
  const tagged: TaggedTables = {
    places: [...rows.places, ...lines.places],
    totals: rows.totals,
    gone: [...rows.gone, ...lines.gone],
    paragraphs: new Set([...rows.paragraphs, ...lines.paragraphs]),
  };
  const left = lists
    .filter((one) => !ownLists.includes(one))
    .map(
      ({ heading, lines: [first] }): Left => ({
        text: `${heading.trim().replace(/:$/, '')}: ${first?.paragraph.text.trim() ?? ''}`,
        why: 'list-text',
      }),
    );
  return { repeated: [...ownTables, ...ownLists], tagged, left };
}

/** Reads a file beside the Sheet, whose words for the same are those that are looked for. */
export function adoptedFrom(
  file: WordFile,
  book: Book<'conference'>,
  { chosen, tabs, each }: Wanted,
): AdoptedFile {
  const { zip, paragraphs } = file;
  const { repeated, tagged, left } = repeatedIn(file, tabs);
  const printed = conferenceValues(conferenceOf(book));
  const inSheet = asInSheet(read(paragraphs, chosen, tagged.paragraphs).found, printed);
  const adopted = read(paragraphs, [...inSheet, ...(chosen ?? [])], tagged.paragraphs);
  const wanted = chosen && [...chosen, ...inSheet.filter((one) => chosen.some(({ tag }) => tag === one.tag))];
  const whom = whomIn(paragraphs, adopted.kind);
  const own = each ? whom : undefined;
  const places = own?.places ?? [];
  const sure = adopted.found
    .filter((one) => (wanted ? isChosen(one, wanted) : one.sure))
    .map((one) => ({
      ...one,
      places: one.places.filter(({ index }) => !places.some((at) => at.index === index)),
    }));
  const isSummed = chosen?.some(({ tag }) => tag === totalTag) ?? true;
  const docx = withTags(
    zip,
    paragraphs,
    [...sure, tagged, { places: isSummed ? tagged.totals : [] }, { places }],
    tagged.gone,
  );
  return {
    ...file,
    left: [...adopted.left, ...left, ...file.left],
    adopted,
    sure,
    repeated,
    totals: tagged.totals,
    docx,
    whom,
    each: own,
  };
}
