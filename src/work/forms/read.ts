import { withLetters } from '../../domain/answers/letters';
import { partsOf } from '../../domain/answers/parts';
import { problem } from '../../domain/problem';
import { me } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import type { KeptAnswers } from '../responses/kept-answers';
import { answersOf } from '../responses/reading';
import { dayIn } from '../sheet/moments';
import { type Refusal, refusal, sheetRefusal, together } from '../sheet/refusal';
import { asksOfOtherDay } from './about-day';
import type { Answer, AnswersRead, ShownAnswer } from './form-answer';
import { keepingOf } from './keepings';
import { doubtsIn } from './reached-units';
import { isKnown, type Rulings, rulingOn } from './rulings';
import type { MadeForm } from './sheet-form';

/** What is said of answers, by how they stand without it. */
export type Ruled = (answers: readonly Answer[], made: MadeForm) => Rulings;

/** Every answer of a Form, shown in its tab with what was said of some just now; or what stops the reading. */
export function readAnswers(
  made: MadeForm,
  book: Book<'conference' | 'units'>,
  ruled?: Ruled,
): AnswersRead | Refusal<'sheet' | 'form-of-another'> {
  const { form, entry } = made;
  const keeping = keepingOf(made);
  const { rows, problems } = keeping.shown(made, 'anew');
  const shut = problems.length > 0 ? [sheetRefusal(problems)] : [];
  if (entry.maker !== me())
    return together(...shut, refusal('form-of-another', form.at.answers, entry.maker));
  if (shut[0]) return shut[0];
  const kept = answersOf(made);
  const read = readerOf(made, kept.all, book, rows);
  const answers = ruled ? read(ruled(read(), made)) : read();
  keeping.paint(made, answers, kept.all, rows);
  const other = asksOfOtherDay(form, entry, book) ? [problem('asks-of-other-day', form.at.answers)] : [];
  return { ...made, answers, doubts: [...other, ...doubtsIn(kept, form.at.answers)] };
}

/** Kept answers as they stand: the same in whatever order they were read; rulings that are not in the tab yet go by code. */
export function readerOf(
  made: MadeForm,
  kept: KeptAnswers,
  book: Book<'conference' | 'units'>,
  rows: readonly ShownAnswer[] = keepingOf(made).shown(made).rows,
): (rulings?: Rulings) => Answer[] {
  const { form, kind } = made;
  const { read, needsLetter, versionOf } = keepingOf(made);
  const zone = workbookZone();
  const responses = partsOf([...kept.values()].filter(isKnown), kind.questionnaire);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const lettered = (all: Answer[]): Answer[] =>
    form.row.letter === true ? withLetters(all, rows, (one) => needsLetter(one, form)) : all;
  return (rulings) =>
    lettered(
      read(
        made,
        responses,
        book,
        (moment) => dayIn(zone, moment),
        (own) => rulingOn(own, rulings?.get(own.code), byCode.get(own.code), versionOf(own, kind)),
      ),
    );
}
