import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { under, wholeLedger } from '../../google/ledger';
import type { SaidBack } from '../../spoken/desk';
import { type TableName, tableNames, tables } from '../../tables/tables';
import { problemsOfForms } from '../../work/forms/asked-questions';
import { unrecognisedForms } from '../../work/forms/form-ledger';
import { formsIn } from '../../work/forms/sheet-form';
import { typedPromises } from '../../work/mail/outbox/before-sending';
import { disagreements, unrecognisedMails } from '../../work/mail/outbox/disagreements';
import { hasLeft, leftIn, mailIn } from '../../work/mail/survey/mail-ledger';
import { toldIn } from '../../work/papers/facts-ledger';
import { livesOf } from '../../work/papers/lives';
import { oldFacts } from '../../work/papers/old-facts';
import { papersIn } from '../../work/papers/paper-ledger';
import { oddDayProblems } from '../../work/sheet/conference-problems';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { journalPrefix, unrecognisedLines } from '../../work/sheet/journal';
import { bookProblems } from '../../work/sheet/problems';
import { noteSaid, saidBack } from '../../work/sheet/said-back';
import { unrecognisedProblems } from '../../work/sheet/stored';
import { openTabs } from '../../work/sheet/workbook';
import { allSlips, withoutUnprinted } from '../../work/templates/template-faults';
import { leftovers } from '../../work/writing/leftovers';

/** Kiểm tra: all problems of the workbook at once, in the order of its tabs, and what cells are taken to mean, which is noted beside them. Changes no cell. */
export const check = action({
  name: 'check',
  runs: 'reads',
  press: 'Kiểm tra',
  help: 'Đọc mọi trang, nêu mọi chỗ cần sửa và máy hiểu ngày, giờ, hạn là gì, ghi chú ở ô ấy; không đổi ô nào.',
  request: z.object({}),
  act: allProblems,
});

function allProblems(): { problems: Problem[]; said: SaidBack[] } {
  const ledger = wholeLedger();
  const book = openTabs(tabsToCheck(ledger), 'merged');
  const [mail, papers] = [mailIn(ledger), papersIn(ledger)];
  const said = saidBack(book);
  noteSaid(said, ledger);
  return {
    said: said.flatMap(({ tab, row, column, text }) => (text ? [{ tab, row, column, text }] : [])),
    problems: [
      ...(copyRefusal(book, 'safe')?.problems ?? []),
      ...withoutUnprinted(bookProblems(book), book),
      ...oddDayProblems(book, [...mail.entries.values()].some(hasLeft)),
      ...allSlips(book),
      ...leftovers(book, ledger),
      ...oldFacts(book, ledger, {
        told: toldIn(ledger),
        entries: papers.entries,
        lives: livesOf(book, ledger, leftIn(ledger)),
      }),
      ...unrecognisedProblems(papers.unrecognised, tables.documents, book.documents.rows),
      ...unrecognisedForms(ledger),
      ...problemsOfForms(book, formsIn(book)),
      ...unrecognisedMails(book, mail),
      ...disagreements(book, mail),
      ...typedPromises(book, mail, papers.entries),
      ...unrecognisedProblems(unrecognisedLines(ledger), tables.journal, book.journal.rows, (id) => id),
    ],
  };
}

/** All tabs, but the journal only once there is a line to show in it: nobody but the machine fills it. */
const tabsToCheck = (ledger: Record<string, string>): TableName[] =>
  tableNames.filter((name) => name !== 'journal' || Object.keys(under(journalPrefix, ledger)).length > 0);
