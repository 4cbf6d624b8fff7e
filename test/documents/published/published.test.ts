import { askedPapers, listedPapers } from '../../../src/documents/list/listed';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { sentenceOf } from '../../../src/words/problems';
import { bookProblems } from '../../../src/work/sheet/problems';
import { published } from './all';
import { bookOf, type Published } from './typed';

const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

/** Every line of a paper but those that all share. */
function printedBy({ typed, code }: Published): string[] {
  const book = bookOf(typed);
  const [paper] = listedPapers(book)
    .filter((one) => one.code === code)
    .flatMap((one) => askedPapers(one, book));
  if (!paper) throw new Error(`no paper ${code}`);
  return textOf(render(paper.paper()).docx)
    .split('\n')
    .filter((line) => !national.includes(line));
}

/** What would keep it from being written. */
function stopping({ typed, code }: Published): string[] {
  const book = bookOf(typed);
  const stops = listedPapers(book)
    .filter((one) => one.code === code)
    .flatMap((one) => one.kind.stops(book, one));
  return [...bookProblems(book), ...stops].filter(({ weight }) => weight === 'blocks').map(sentenceOf);
}

describe.each(published.map((one) => [one.from, one] as const))('%s', (_from, one) => {
  it('is stopped by nothing', () => expect(stopping(one)).toEqual([]));
  it('comes out line by line as it was published', () => expect(printedBy(one)).toEqual(one.printed));
});
