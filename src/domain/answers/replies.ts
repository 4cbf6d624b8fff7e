import type { Day } from '../days/days';
import type { Question, Section } from '../forms/question';
import type { ReadyForm } from '../forms/ready-form';
import { fold } from '../text/vietnamese';
import { givingWay } from './nothing';
import { isLate } from './registration';
import { isCounted, type Standing, type Unvouched } from './registration-state';
import type { Remark } from './remark';
import { type Figures, figuresOf, keptOf, remarksOn, type Summed, wordsOf } from './reply-checked';
import type { Said } from './ruling';
import { type Place, type Placeable, placedIn, ruled, standings } from './standings';
import { senderOf, type UnitIndex, type UnitOfCall, unitIndex } from './unit-of';
import { codesOf, latestVersions } from './versions';

/** Answers by the keys of their questions; a blank one has no entry. */
export type ReplyAnswers = Readonly<Record<string, string>>;

/** What one sender submitted, as the Form keeps it. `at` in milliseconds since 1970. */
export type ReplyResponse = { id: string; at: number; answers: ReplyAnswers };

/** Somebody who is asked; `needsConsent` = only the chair lets a deputy come. */
export type Asked = UnitOfCall & { needsConsent?: boolean };

/** A Form as far as reading its answers goes. */
export type ReplyForm = Pick<ReadyForm, 'code' | 'oneFor' | 'asks' | 'nothing'> & {
  sections: readonly Section[];
  sums: readonly Summed[];
  closes?: Day | undefined;
  unvouched: Unvouched;
  /** Until when single ones may still answer, by their codes. */
  passes: ReadonlyMap<string, Day>;
  /** What was answered before is asked anew; milliseconds since 1970. */
  since?: number | undefined;
};

/** One answer, read and checked. VI: câu trả lời. */
export type Reply = {
  code: string;
  responseId: string;
  at: number;
  unit?: Asked;
  /** The sender as it was typed. */
  unitWords: string;
  ruling?: Said;
  history: string;
  answers: ReplyAnswers;
  figures: Figures;
  remarks: Remark<string>[];
} & Standing;

type Draft = Placeable & { own: Reply };

/**
 * Every response as one reply, oldest first: the same whatever the order of the responses and however often one appears. Of a sender's one
 * counts, or one for each thing that is registered ({@link standings}).
 * @param dayOf the day of a moment in the Sheet's zone
 */
export function repliesFrom(
  responses: readonly ReplyResponse[],
  asked: readonly Asked[],
  form: ReplyForm,
  dayOf: (ms: number) => Day,
  rulingOf: (own: Reply) => Said | 'outdated' | undefined = () => undefined,
): Reply[] {
  const latest = latestVersions(responses, (answers: ReplyAnswers) => wordsOf(answers, form.sections));
  const codes = codesOf(
    latest.map(({ id }) => id),
    form.code,
  );
  const index = unitIndex(asked);
  const drafts = latest
    .map((one) => draftOf(one, codes.get(one.id) ?? '', dayOf(one.at), { index, form }))
    .map((draft) => ruled(draft, rulingOf(draft.own)));
  const fresh = drafts.filter(({ own }) => !own.old);
  const places = standings(fresh, form.unvouched);
  const asking = form.sections.flatMap(({ questions }) => questions);
  const placed = drafts.map((draft) => standing(draft, places.get(draft), asking));
  return form.nothing ? givingWay(placed, (own) => saysNothing(own, form)) : placed;
}

/** Whether an answer says that nothing is registered. */
const saysNothing = ({ answers }: Reply, { nothing }: ReplyForm): boolean =>
  nothing !== undefined && fold(answers[nothing.question] ?? '') === fold(nothing.choice);

type Around = { index: UnitIndex; form: ReplyForm };

function draftOf(
  { id, at, answers: typed }: ReplyResponse,
  code: string,
  day: Day,
  { index, form }: Around,
): Draft {
  const answers = keptOf(typed, form.sections);
  const { unit, unitWords, remarks, ...vouching } = senderOf(answers, index, day, at);
  const asked: Asked | undefined = unit;
  const isOld = form.since !== undefined && at < form.since;
  const own: Reply = {
    code,
    responseId: id,
    at,
    ...(asked ? { unit: asked } : {}),
    unitWords,
    late: isLate(day, form.closes, form.passes.get(asked?.code ?? '')),
    history: '',
    answers,
    figures: figuresOf(answers, form.sums),
    remarks: [
      ...remarksOn(typed, answers, form, asked !== undefined),
      ...remarks,
      ...(isOld ? [{ code: 'asked-anew', keys: [] } as const] : []),
    ],
    ...(isOld ? { old: true } : {}),
  };
  const stranger = unitWords === '' ? `response ${id}` : `words ${fold(unitWords)}`;
  const thing = form.oneFor === 'sender' ? 'one' : fold(answers[form.oneFor.question] ?? '');
  const title = saysNothing(own, form) ? 'nothing' : thing;
  return { own, sender: asked ? `asked ${asked.code}` : stranger, title, ...vouching };
}

/** What is not asked for any more stands nowhere. */
function standing(draft: Draft, place: Place<Draft> | undefined, asking: readonly Question[]): Reply {
  const isTrusted = draft.coded || draft.ruling === 'taken';
  const placed = placedIn(draft, place ?? (isTrusted ? {} : { unconfirmed: true }), asking);
  return waitsForChair(placed) ? consenting(placed) : placed;
}

/** Whether a deputy was named where only the chair may let one come, and nobody has said so yet. */
const waitsForChair = (one: Reply): boolean =>
  one.unit?.needsConsent === true &&
  (one.answers.deputyName ?? '') !== '' &&
  one.ruling === undefined &&
  !one.unconfirmed &&
  isCounted(one);

const consenting = (one: Reply): Reply => ({
  ...one,
  waits: true,
  consent: true,
  remarks: [...one.remarks, { code: 'consent-needed', keys: ['deputyName'] }],
});
