import type { Section } from '../../domain/forms/question';
import { type Registration, registrationsFrom } from '../../domain/forms/registrations';
import { type RawResponse, responsesOf } from '../../google/forms/forms';
import type { ItemIds } from '../../google/forms/layout';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { dayIn } from '../days/moments';
import { registration } from './kinds/registration';
import type { FormEntry } from './ledger';

/** Every answer that the Form's own store holds, as registrations: the same however often and in whatever order it is read. */
export function registrationsIn(form: FormEntry, book: Book): Registration[] {
  const { callOpens, callCloses, callYears } = conferenceOf(book);
  const call = {
    ...(callOpens ? { opens: callOpens } : {}),
    ...(callCloses ? { closes: callCloses } : {}),
    ...(callYears ? { years: callYears } : {}),
  };
  const zone = workbookZone();
  const responses = responsesOf(form.id).map((response) => ({
    id: response.id,
    at: response.at,
    answers: byKey(response, registration.questionnaire, form.items),
  }));
  return registrationsFrom(responses, book.units.rows, call, (moment) => dayIn(zone, moment));
}

/** The units that have registered, by their codes. */
export const answeredUnits = (registrations: readonly Registration[]): ReadonlySet<string> =>
  new Set(registrations.flatMap(({ unit }) => (unit?.code ? [unit.code] : [])));

/** Answers by our keys; items that a person added to the Form are not ours to read. */
const byKey = ({ answers }: RawResponse, questionnaire: readonly Section[], items: ItemIds) =>
  Object.fromEntries(
    questionnaire
      .flatMap(({ questions }) => questions)
      .flatMap(({ key }) => {
        const answer = answers[items[key] ?? 0];
        return answer === undefined ? [] : [[key, answer]];
      }),
  );
