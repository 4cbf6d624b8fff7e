import { conferenceValues, fillTags } from '../../documents/frame/tags';
import { sayDeadline } from '../../domain/days/day-phrases';
import type { Question, Section } from '../../domain/forms/question';
import { isOfRepeats } from '../../domain/forms/repeats';
import { longestSubject } from '../../domain/limits/mail-limits';
import { taskYears } from '../../domain/limits/text-limits';
import { erasureDay, personalIn, usualKeepDays } from '../../domain/personal/asked';
import { fold } from '../../domain/text/vietnamese';
import type { FormChoice, FormPlan, FormQuestion, FormSection } from '../../google/forms/plan';
import type { Conference } from '../../tables/conference';
import { checkWords } from '../../words/form';
import { privacyWords } from '../../words/personal-data';
import type { FormKind } from './form-kinds';

/** The same Form asking for one thing at a time, without the pages for a second and a third. */
export const askingOnce = (plan: FormPlan): FormPlan => ({
  ...plan,
  sections: plan.sections
    .filter(({ key }) => !isOfRepeats(key))
    .map((section) => ({ ...section, questions: section.questions.filter(({ key }) => !isOfRepeats(key)) })),
});

/** Whose names a list offers. */
type Named = readonly { name: string | undefined }[];

/** The Form of a kind that this conference asks its units with. */
export function formPlan(kind: FormKind, conference: Conference, units: Named): FormPlan {
  const { words, questionnaire } = kind;
  const filled = (text = '') => fillTags(text, conferenceValues(conference));
  const said = { ...conference, contact: filled(conference.contact) };
  return {
    title: `${words.title} - ${filled(conference.event)}`.slice(0, longestSubject),
    description: descriptionOf(said, words, words.privacy || privacyOf(kind, said)),
    confirmation: words.confirmation,
    closing: conference.callClosed ?? words.closing,
    sections: questionnaire.map((section) => sectionOf(section, units)),
  };
}

function descriptionOf(
  { agency, callCloses, contact }: Conference,
  { invites, once, deadline }: FormKind['words'],
  privacy: string,
): string {
  const lines = [
    agency && `${agency} ${invites}.`,
    callCloses && `${deadline}: ${sayDeadline(callCloses)}.`,
    contact && `Đầu mối liên hệ: ${contact}.`,
    once,
    privacy,
  ];
  return lines.filter(Boolean).join('\n');
}

/** What is said of persons' data where the row has no words of its own. */
const privacyOf = (
  { questionnaire }: FormKind,
  { agency = '', contact = '', keepDays, startDay }: Conference,
): string =>
  privacyWords({
    agency,
    contact,
    fields: personalIn(
      questionnaire.flatMap(({ questions }) => questions.filter(({ key }) => !isOfRepeats(key))),
    ),
    until: erasureDay(startDay, keepDays),
    days: keepDays ?? usualKeepDays,
  });

const sectionOf = ({ key, title, help, questions, then }: Section, units: Named): FormSection => ({
  key,
  title,
  help,
  next: then ?? '',
  questions: questions.map((question) => questionOf(question, units)),
});

const questionOf = (question: Question, units: Named): FormQuestion => ({
  key: question.key,
  title: question.title,
  help: question.help,
  required: question.required,
  kind: question.kind,
  check: question.check === 'year' ? taskYears : (question.check ?? ''),
  checkHelp: question.check ? checkWords[question.check] : '',
  choices: choicesOf(question, units),
});

/** Choices of the same text would be one to the Form, which refuses doubles and an empty list. */
function choicesOf({ choices = [], choicesFrom, goesTo = {} }: Question, units: Named): FormChoice[] {
  const values = choicesFrom === 'units' ? units.map(({ name = '' }) => name) : choices;
  const distinct = new Map(values.filter(Boolean).map((value) => [fold(value), value]));
  return [...distinct.values()].map((value) => ({ value, goTo: goesTo[value] ?? '' }));
}
