import type { Problem } from '../../domain/problem';
import { type Reply, repliedCodes } from '../../domain/replies/replies';
import type { AnswersTaken, UnconfirmedAnswer } from '../../spoken/forms';
import { countsOf, missingOf, openAnswer, type Reminded, reachedBy, withoutLetter } from '../forms/told';
import { shownQuestions } from './answers-table';
import type { AskedGuest } from './asked';
import type { RepliesRead } from './read';
import { versionOfReply } from './version';

/** Who has not surely answered. */
export function silentOf({ asked, replies }: RepliesRead): AskedGuest[] {
  const came = repliedCodes(replies);
  return asked.filter(({ code = '' }) => !came.has(code));
}

/** What the readers of a Form's answers hear. */
export function toldOf(read: RepliesRead, reminded: (one: AskedGuest) => Reminded): AnswersTaken<Problem> {
  const { replies, asked, doubts } = read;
  const come = { lettered: withoutLetter(replies), reached: reachedBy(replies) };
  return {
    ...countsOf(replies),
    units: asked.length,
    missing: silentOf(read).map((one) => missingOf(one, reminded(one), come)),
    unconfirmed: replies.filter(isOpenReply).map((one) => toDecide(one, read)),
    problems: doubts,
  };
}

/** What a person may take or refuse now: what no link vouches for, or a deputy whom the chair has to agree to. */
export const isOpenReply = ({ unconfirmed, consent, replacedBy, old }: Reply): boolean =>
  (unconfirmed === true || consent === true) && replacedBy === undefined && !old;

function toDecide(one: Reply, { kind }: RepliesRead): UnconfirmedAnswer {
  const questions = shownQuestions(kind.questionnaire.flatMap((section) => section.questions));
  const said = questions.flatMap(({ key }) => one.answers[key] ?? []);
  return openAnswer(one, { version: versionOfReply(one, kind), title: said.slice(0, 3).join(', ') });
}
