import { type At, type Problem, problem } from '../../domain/problem';
import { handlesOf } from '../../google/forms/answers';
import type { FormKind } from '../forms/form-kind';
import type { FormEntry } from '../forms/form-ledger';
import { keptOf } from '../forms/kept-answers';
import { ownGrid } from '../sheet/own-tab';
import { printOf } from './answers-table';
import { formPlace } from './asked-questions';
import type { KnownForm } from './read';
import { answersTabOf } from './row-form';

/** What becomes of questions that a clerk took out of Câu hỏi. */
export type GoneQuestions = { goes: (key: string) => boolean; told: Problem[] };

/** A Form with the place of its problems, and how a question that it asks no more is called. */
type Asking = {
  kind: Pick<FormKind, 'questionnaire'>;
  entry: FormEntry | undefined;
  place: At;
  titleOf: (key: string) => string;
};

/** The same of a Form of a row, whose tab has the titles. */
export function goneQuestions({ form, kind, entry }: KnownForm): GoneQuestions {
  const titles = () => (entry ? (ownGrid(answersTabOf(form, entry))?.values[0] ?? []) : []);
  const titleOf = (key: string): string =>
    String(titles().find((one) => printOf(String(one)) === entry?.titles?.[key]) ?? key);
  return goneFrom({ kind, entry, place: formPlace(form), titleOf });
}

/**
 * A question that nobody has answered goes from the Form, with the breaks between pages; one that was answered stays there, which is said. Where not all
 * that came was read, any may have been answered.
 */
export function goneFrom({ kind, entry, place, titleOf }: Asking): GoneQuestions {
  // Of a Form of an earlier version it is not known which of its items are questions.
  if (!entry?.titles) return { goes: () => false, told: [] };
  const asked = new Set(
    kind.questionnaire.flatMap((page) => [page.key, ...page.questions.map((one) => one.key)]),
  );
  const gone = Object.keys(entry.items).filter((key) => !asked.has(key));
  if (gone.length === 0) return { goes: () => false, told: [] };
  const kept = [...keptOf(entry.id).values()];
  const isWhole = handlesOf(entry.id).every((one) =>
    kept.some(({ id, unread }) => id === one.id() && !unread),
  );
  const isPage = (key: string): boolean => entry.titles?.[key] === undefined;
  const wasAnswered = (key: string): boolean => !isWhole || kept.some(({ answers }) => key in answers);
  const stays = gone.filter((key) => !isPage(key) && wasAnswered(key));
  return {
    goes: (key) => gone.includes(key) && !stays.includes(key),
    told: stays.map((key) => problem('question-stays', place, titleOf(key))),
  };
}
