import { paragraphsOf, read } from '../../../src/documents/adopt/adopted';
import { openTemplateFile } from '../../../src/documents/adopt/opened';
import { filled, withTags } from '../../../src/documents/adopt/template';
import { tagOf } from '../../../src/documents/adopt-facts/read-facts';
import { conferenceValues } from '../../../src/documents/frame/tags';
import { asked, listedPapers } from '../../../src/documents/ready/listed';
import { render } from '../../../src/documents/word/render';
import { fold } from '../../../src/domain/text/vietnamese';
import { conferenceOf } from '../../../src/tables/book';
import { published } from '../published/all';
import { bookOf, type Published } from '../published/typed';
import { canonical } from './canonical';
import { partsOf } from './files';

const key = (words: string): string => fold(words.replace(/\s+/g, ' '));

/** What a published paper says is ticked, beside what was typed to print it. */
function ticked({ typed, code }: Published) {
  const book = bookOf(typed);
  const [listed] = listedPapers(book).filter((one) => one.code === code);
  if (!listed) throw new Error(`no paper ${code}`);
  const { docx } = render(asked(listed, book, undefined).paper());
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const paragraphs = paragraphsOf(opened.zip);
  const sure = read(paragraphs).found.filter((one) => one.sure);
  const settings = conferenceValues({ ...conferenceOf(book), ...listed.signer });
  return { docx, sure, settings, template: withTags(opened.zip, paragraphs, sure) };
}

const all = published.map(ticked);

test('of papers that others wrote what is ticked is what was typed for them', () => {
  const settings = all.flatMap((one) =>
    one.sure
      .filter(({ table }) => table === 'conference')
      .map((found) => [found.value, one.settings[tagOf(found)] ?? ''] as const),
  );
  expect(settings.length).toBeGreaterThan(110);
  expect(settings.filter(([found, typed]) => key(found) !== key(typed))).toEqual([
    // The abstract names the conference shorter than the text, or with its place.
    [
      'Hội nghị tổng kết năm học 2015-2016',
      'Hội nghị tổng kết năm học 2015 - 2016, triển khai nhiệm vụ năm học 2016 - 2017',
    ],
    ['Hội thảo về quan hệ Việt - Lào', 'Hội thảo về quan hệ Việt - Lào tại Viêng Chăn, Lào'],
    // The weekday was typed with the day.
    ['29/10/2025', 'ngày 29/10/2025 (thứ Tư)'],
    ['31/5/2012', 'ngày 31 tháng 5 năm 2012 (thứ Năm)'],
  ]);
});

test('and with it they come back as they were', () => {
  for (const { docx, sure, template } of all) {
    const values = Object.fromEntries(sure.map((one) => [tagOf(one), one.value]));
    const [before, after] = [docx, filled(template, values)].map(partsOf);
    for (const [part, bytes] of before ?? [])
      if (after?.get(part) !== bytes) expect(canonical(after?.get(part) ?? '')).toEqual(canonical(bytes));
  }
});
