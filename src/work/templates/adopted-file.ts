import { type Adopted, paragraphsOf, read } from '../../documents/adopt/adopted';
import { asInSheet, type Chosen, isChosen } from '../../documents/adopt/ends';
import type { Found, Left } from '../../documents/adopt/propose';
import type { Numbered } from '../../documents/adopt/spans';
import { stripped } from '../../documents/adopt/stripped';
import { withTags } from '../../documents/adopt/template';
import { type Whom, whomIn } from '../../documents/adopt/whom';
import { type FittingTable, fittingTables } from '../../documents/adopt-tables/fitting-tables';
import { type TaggedTables, taggedTables } from '../../documents/adopt-tables/tagged-tables';
import { conferenceValues } from '../../documents/text/tags';
import type { Zip } from '../../documents/word/engine';
import { body } from '../../documents/word/words-of';
import { type Book, conferenceOf } from '../../tables/book';

/** A Word file, looked through for what its own letters tell. */
export type WordFile = {
  zip: Zip;
  paragraphs: readonly Numbered[];
  fitting: readonly FittingTable[];
  tagged: TaggedTables;
  left: readonly Left[];
};

/** What a Word file was read as beside a Sheet: `sure` = what is taken, `docx` = its bytes with those tags, `each` = whom one for each is made out to. */
export type AdoptedFile = WordFile & {
  adopted: Adopted;
  sure: readonly Found[];
  docx: string;
  whom: Whom | undefined;
  each: Whom | undefined;
};

/** Opens a file's letters; what no paper needs is taken out of it. `met` = what is to be told of the file as a whole. */
export function fileOf(zip: Zip, met: readonly Left[]): WordFile {
  const remarks = stripped(zip);
  const paragraphs = paragraphsOf(zip);
  const { tables: fitting, left } = fittingTables(zip.files[body]?.asText() ?? '', paragraphs);
  return {
    zip,
    paragraphs,
    fitting,
    tagged: taggedTables(fitting, paragraphs),
    left: [...left, ...met, ...remarks],
  };
}

/** What a person wants taken instead of what is sure, and whether an invitation is to be one for each. */
export type Wanted = { chosen?: readonly Chosen[] | undefined; each: boolean };

/** Reads a file beside the Sheet, whose words for the same are those that are looked for. */
export function adoptedFrom(file: WordFile, book: Book, { chosen, each }: Wanted): AdoptedFile {
  const { zip, paragraphs, tagged } = file;
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
  const docx = withTags(
    zip,
    paragraphs,
    [...sure, tagged, { places: tagged.totals }, { places }],
    tagged.gone,
  );
  return { ...file, left: [...adopted.left, ...file.left], adopted, sure, docx, whom, each: own };
}
