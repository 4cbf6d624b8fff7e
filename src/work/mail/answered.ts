import { responseMoments } from '../../google/forms/forms';
import { answeredUnits, registrationsIn } from '../forms/answers';
import type { MailSurvey } from './survey';

/** Who has answered: units by code, and the responses that this was read from, by id with their moments. */
export type Answered = { units: ReadonlySet<string>; moments: ReadonlyMap<string, number> };

/** Whether a unit has registered, as the Form itself says: Đăng ký may be behind it. Asked only of the account that made the Form. */
export function hasAnswered(unit: string, seen: MailSurvey): boolean {
  seen.answered ??= read(seen);
  return seen.answered.units.has(unit);
}

/** The same at this very moment: reads again if anything came since. */
export function hasAnsweredNow(unit: string, seen: MailSurvey): boolean {
  if (seen.answered && seen.form && isBehind(seen.answered, seen.form.id)) delete seen.answered;
  return hasAnswered(unit, seen);
}

function read({ form, book }: MailSurvey): Answered {
  const registrations = form ? registrationsIn(form, book) : [];
  return {
    units: answeredUnits(registrations),
    moments: new Map(registrations.map(({ responseId, at }) => [responseId, at])),
  };
}

function isBehind({ moments }: Answered, form: string): boolean {
  const newest = Math.max(0, ...moments.values());
  return responseMoments(form, newest).some(({ id, at }) => moments.get(id) !== at);
}
