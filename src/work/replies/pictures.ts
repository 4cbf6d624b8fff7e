import { shownDay } from '../../domain/days/day-phrases';
import { isCounted } from '../../domain/forms/registration-state';
import { chartsOf } from '../../domain/replies/charts';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { FormPictures } from '../../spoken/forms';
import { formPicturesOf } from '../../words/pictures';
import { dayIn } from '../sheet/moments';
import type { ShownAnswer } from './answers-tab';
import { shownQuestions } from './answers-table';
import type { KnownForm } from './read';

/** The answers of one Form that count, in pictures, as its tab shows them. */
export function picturesOfAnswers(
  { form, kind }: KnownForm,
  rows: readonly ShownAnswer[],
): FormPictures | null {
  const counted = rows.filter(({ state }) => state && isCounted(state));
  const questions = shownQuestions(kind.questionnaire.flatMap((section) => section.questions));
  const today = dayIn(workbookZone(), now());
  return formPicturesOf(
    counted.map(({ at = '' }) => shownDay(at.slice(0, 10))),
    chartsOf(counted, questions, form.ready.nothing),
    { today, opens: form.opens, closes: form.closes },
  );
}
