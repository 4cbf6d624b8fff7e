import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfsOf } from '../../../local/drive/pdf';
import { paragraphsOf, read, templateTexts } from '../../../src/documents/adopt/adopted';
import { openTemplateFile } from '../../../src/documents/adopt/opened';
import { filled, withTags } from '../../../src/documents/adopt/template';
import { tagOf } from '../../../src/documents/adopt-facts/read-facts';
import { fittingTables } from '../../../src/documents/adopt-tables/fitting-tables';
import { taggedTables } from '../../../src/documents/adopt-tables/tagged-tables';
import { readDays } from '../../../src/domain/days/day-phrases';
import { earlierOf, whenOf } from '../../../src/domain/papers/earlier';
import { leftoversIn } from '../../../src/domain/papers/leftovers';
import { digest } from '../../../src/domain/text/digest';
import { isLong } from '../../support/long';
import { needing } from '../../support/machine.cjs';
import { bodies } from './bodies';
import { canonical } from './canonical';
import { partsOf } from './files';
import { type Fresh, fresh } from './fresh';
import { offices } from './offices';

function adopted(docx: string) {
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const paragraphs = paragraphsOf(opened.zip);
  const { tables } = fittingTables(opened.zip.files['word/document.xml']?.asText() ?? '', paragraphs);
  const tabled = taggedTables(tables, paragraphs).paragraphs;
  const sure = read(paragraphs, [], tabled).found.filter((one) => one.sure);
  return {
    sure,
    tables,
    values: Object.fromEntries(sure.map((one) => [tagOf(one), one.value])),
    template: withTags(opened.zip, paragraphs, sure),
  };
}

/** What is ticked beside what a reader takes for it. */
function compared({ name, docx, values }: Fresh) {
  const { values: found } = adopted(docx);
  const wrong = Object.entries(found).filter(
    ([tag, value]) => values[tag] === undefined || values[tag].toLowerCase() !== value.toLowerCase(),
  );
  const missed = Object.entries(values).filter(([tag]) => found[tag] === undefined);
  return { name, right: Object.keys(found).length - wrong.length, wrong, missed };
}

let all: Fresh[] = [];
beforeAll(async () => {
  all = [...(await fresh()), ...(await offices()), ...(await bodies())];
});

test('of further papers nothing ticked is wrong, and less than a tenth is missed', () => {
  const met = all.map(compared);
  expect(met.flatMap(({ wrong }) => wrong)).toEqual([]);
  const missed = met.flatMap((one) => one.missed).length;
  const values = all.flatMap((one) => Object.keys(one.values)).length;
  expect(missed / values).toBeLessThan(0.1);
});

test('and they come back as they were', () => {
  for (const { docx } of all) {
    const { values, template } = adopted(docx);
    const [before, after] = [docx, filled(template, values)].map(partsOf);
    for (const [part, bytes] of before ?? [])
      if (after?.get(part) !== bytes) expect(canonical(after?.get(part) ?? '')).toEqual(canonical(bytes));
  }
});

/** What stays in a paper whose conference is a year later. */
function leftAYearLater({ docx }: Fresh): string[] {
  const { values, template } = adopted(docx);
  const day = (values['Ngày họp'] ?? '').replace(/\d{4}/g, (year) => String(Number(year) + 1));
  const read = readDays(day);
  const now = whenOf({ startDay: 'value' in read ? read.value : undefined });
  const titles = {
    day: 'Ngày họp',
    months: ['Ngày ban hành'],
    event: 'Tên hội nghị',
    guests: '',
    hour: 'Giờ bắt đầu',
    names: [],
  };
  const earlier = earlierOf(values, { ...values, 'Ngày họp': day }, titles);
  if (!now || !earlier) throw new Error(day);
  return templateTexts(template).flatMap((text) =>
    leftoversIn(text, { now, earlier, isOld: true, dayTag: 'Ngày họp' }, () => []).map(({ at, end }) =>
      text.slice(at, end),
    ),
  );
}

test('a year later what the old year left in them is found, and nothing else', () => {
  expect(all.map(leftAYearLater)).toEqual([
    ['30/8/2015'],
    [],
    [],
    [],
    [],
    ['Bằng chữ: Tám triệu bảy trăm năm mươi nghìn đồng'],
    ['120 người', '28/9/2024'],
    [],
    [],
    ['năm 2024', 'năm 2024'],
    [],
    ['06/12/2023'],
    [],
    [],
  ]);
});

const later: Record<string, string> = {
  'Ngày họp': '07/02/2027',
  'Giờ bắt đầu': '9 giờ 45',
  'Hội trường': 'Nhà khách tỉnh',
  'Chủ trì': 'Bà Lò Thị Mến',
  'Tên hội nghị': 'Hội nghị giao ban công tác năm 2027',
};

test('a conference a year later changes the lines with its places, and no other', () => {
  for (const { docx } of all) {
    const { sure, values, template } = adopted(docx);
    const [before, after] = [docx, filled(template, { ...values, ...later })].map((one) => linesIn(one));
    const moved = sure
      .filter((one) => tagOf(one) in later)
      .flatMap(({ places }) => places.map(({ text }) => text));
    const changedLines = (before ?? []).filter((text, index) => text !== after?.[index]);
    expect([...new Set(changedLines)].sort()).toEqual([...new Set(moved)].sort());
  }
});

/** The text of each paragraph of the body and of all other parts. */
const linesIn = (docx: string): string[] => {
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  return paragraphsOf(opened.zip).map(({ text }) => text);
};

/** Each page as LibreOffice prints it, as a hash. */
function pagesOf(docs: readonly string[]): string[][] {
  const pdfs = pdfsOf(docs.map((docx) => Buffer.from(docx, 'base64')));
  return pdfs.map((input) => {
    const dir = mkdtempSync(join(tmpdir(), 'trang-'));
    execFileSync('pdftoppm', ['-r', '72', '-gray', '-', join(dir, 'p')], { input });
    const pages = readdirSync(dir)
      .sort()
      .map((name) => digest(readFileSync(join(dir, name)).toString('base64')));
    rmSync(dir, { recursive: true });
    return pages;
  });
}

if (isLong)
  needing(test, 'LibreOffice', 'poppler')(
    'printed they are the originals, pixel by pixel',
    () => {
      const written = all.map(({ docx }) => {
        const { values, template } = adopted(docx);
        return filled(template, values);
      });
      expect(pagesOf(written)).toEqual(pagesOf(all.map(({ docx }) => docx)));
    },
    120_000,
  );
