import type { PaperSource } from '../../src/documents/papers/source';
import { readBook } from '../../src/tables/book';
import type { GuestLine } from '../../src/tables/guest-lines';
import { guestsIn } from '../../src/tables/guests';
import type { Unit } from '../../src/tables/units';
import { sampleGrids } from '../support/grids';
import { conferenceRow, unitRow } from '../support/rows';

const book = readBook(sampleGrids());

/** The plan that started it all, read from the sample that users get too. */
export const seed: PaperSource = {
  guests: guestsIn(book),
  people: [],
  ownLinks: [],
  papers: [],
  conference: book.conference.rows[0] ?? conferenceRow({}),
  plan: book.plan.rows,
  guestLines: book.guestLines.rows,
  programme: book.programme.rows,
  assignments: book.assignments.rows,
  budget: book.budget.rows,
};

export const yenThe: Unit = book.units.rows.find((unit) => unit.name === 'huyện Yên Thế') ?? unitRow({});

/** The guest lines that invite a district. */
export const districtLines: GuestLine[] = seed.guestLines.filter((line) => line.invited);
