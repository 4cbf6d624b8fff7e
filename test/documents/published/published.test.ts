import { asked, listedPapers } from '../../../src/documents/ready/listed';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { sentenceOf } from '../../../src/words/problems';
import { bookProblems } from '../../../src/work/sheet/problems';
import { measured } from '../decree/measured';
import { rules } from '../decree/rules';
import { typedFor } from '../decree/typed-for';
import { published } from './all';
import { bookOf, type Published } from './typed';

const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

/** What a clerk typed, and what comes of it. */
function made({ typed, code }: Published) {
  const book = bookOf(typed);
  const [listed] = listedPapers(book).filter((one) => one.code === code);
  if (!listed) throw new Error(`no paper ${code}`);
  const paper = asked(listed, book, undefined).paper();
  const { docx } = render(paper);
  return { book, listed, paper, docx, typed: typedFor(listed, book) };
}

/** An agency numbers its headings and ends its lines of căn cứ in its own way, and is printed so. */
const itsOwn = /^(?:Đề mục|Thẩm quyền ban hành)/;
const inWord = rules.filter(({ on, name }) => on === 'Word' && !itsOwn.test(name));

describe.each(published.map((one) => [one.from, one] as const))('%s', (_from, one) => {
  const paper = made(one);

  it('is stopped by nothing', () => {
    const problems = [...bookProblems(paper.book), ...paper.listed.kind.stops(paper.book, paper.listed)];
    expect(problems.filter(({ weight }) => weight === 'blocks').map(sentenceOf)).toEqual([]);
  });

  it('comes out line by line as it was published', () => {
    const lines = textOf(paper.docx).split('\n');
    expect(lines.filter((line) => !national.includes(line))).toEqual(one.printed);
  });

  it('has the form of the decree', () => {
    const seen = measured(paper);
    expect(inWord.filter((rule) => rule.holds(seen, []) === false).map(({ name }) => name)).toEqual([]);
  });
});
