import { type Problem, problem } from '../../domain/problem';
import type { Registration } from '../../domain/registration';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { readingProblems } from '../../tables/book';
import { type TableName, tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import type { AnswersTaken } from '../../words/spoken';
import { type Refusal, refusal } from '../answers';
import { shapeStops } from '../papers/wanted';
import { copyRefusal, openBook } from '../workbook';
import { registrationsIn } from './answers';
import { unitsOfCall } from './call';
import { formIn } from './ledger';
import { paintRegistrations } from './paint';

/** What answers are read with. */
export const takenTabs: readonly TableName[] = ['conference', 'units', 'registrations'];

const place = { tab: tables.registrations.title, row: 0, column: '' };

/** Reads the Form's own store, shows what it holds in Đăng ký, and says which units have not answered. Any number of times the same. */
export function takeAll(
  book = openBook(takenTabs),
  form = formIn(wholeLedger()),
): AnswersTaken<Problem> | Refusal {
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const stops = readingProblems(book, ['registrations']).filter(shapeStops);
  if (!form) stops.push(problem('no-form', place));
  else if (form.maker !== me()) stops.push(problem('form-of-another', place, form.maker));
  if (!form || stops.length > 0) return refusal(...stops);
  const registrations = registrationsIn(form, book);
  paintRegistrations(registrations);
  return told(registrations, unitsOfCall(book));
}

function told(registrations: readonly Registration[], units: readonly Unit[]): AnswersTaken<Problem> {
  const answered = new Set(registrations.flatMap(({ unit }) => (unit?.code ? [unit.code] : [])));
  const missing = units.filter(({ code = '' }) => !answered.has(code));
  return {
    responses: registrations.length,
    registrations: registrations.filter(({ replacedBy }) => replacedBy === undefined).length,
    late: registrations.filter(({ late }) => late).length,
    remarked: registrations.filter(({ remarks }) => remarks.length > 0).length,
    units: units.length,
    missing: missing.map(({ code = '', name = '', phone = '' }) => ({ code, name, phone })),
    problems: [],
  };
}
