import { workbookLocale, workbookZone } from '../../google/workbook';
import { missingIn, readingProblems } from '../../tables/book';
import { tableNames, tables } from '../../tables/tables';
import { shapeStops } from '../papers/wanted';
import { openTabs } from '../sheet/workbook';
import { differs, expected, type Found } from './check';

/** One zone under its names of today and of old. */
const zones = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** Every tab that a conference needs is there, and each that is there has its columns; slips in the rows are for Kiểm tra. */
export function tablesThere(): Found {
  const book = openTabs(tableNames, 'shown');
  const faulty = new Set(
    readingProblems(book, tableNames)
      .filter(shapeStops)
      .map(({ at }) => at.tab),
  );
  const absent = missingIn(book);
  const due = tableNames.filter((name) => book[name].found || absent.includes(name));
  const missing = due.filter((name) => absent.includes(name) || faulty.has(tables[name].title));
  const counts = `${due.length - missing.length}/${due.length}`;
  return missing.length === 0
    ? expected(counts)
    : differs(
        counts,
        missing.map((name) => tables[name].title),
      );
}

/** Days and times of the Sheet are those of Vietnam. */
export function zone(): Found {
  const present = workbookZone();
  const seen = `${present}, ${workbookLocale()}`;
  return zones.includes(present) ? expected(seen) : differs(seen);
}
