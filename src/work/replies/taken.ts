import { isCounted } from '../../domain/forms/registration-state';
import { glimpse } from '../../domain/forms/remark';
import type { Problem } from '../../domain/problem';
import { type Reply, repliedCodes } from '../../domain/replies/replies';
import { workbookZone } from '../../google/workbook';
import type { AnswersTaken, UnconfirmedAnswer } from '../../spoken/forms';
import { momentIn } from '../days/moments';
import { shownQuestions } from './answers-table';
import type { AskedGuest } from './asked';
import type { RepliesRead } from './read';
import { versionOfReply } from './version';

/** What was asked of one in the mail: when one was last reminded, and whether a reminder is still to leave. */
export type Reminded = { last?: number; waits: boolean };

/** Who has not surely answered. */
export function silentOf({ asked, replies }: RepliesRead): AskedGuest[] {
  const came = repliedCodes(replies);
  return asked.filter(({ code = '' }) => !came.has(code));
}

/** What the readers of a Form's answers hear. */
export function toldOf(read: RepliesRead, reminded: (one: AskedGuest) => Reminded): AnswersTaken<Problem> {
  const { replies, asked, doubts } = read;
  const zone = workbookZone();
  return {
    responses: replies.length,
    registrations: replies.filter(isCounted).length,
    late: replies.filter(({ late }) => late).length,
    remarked: replies.filter(({ remarks }) => remarks.length > 0).length,
    units: asked.length,
    missing: silentOf(read).map((one) => {
      const { last, waits } = reminded(one);
      const { code = '', name = '', phone = '' } = one;
      return { code, name, phone, reminded: last === undefined ? '' : momentIn(zone, last), waiting: waits };
    }),
    unconfirmed: replies.filter(isOpenReply).map((one) => openAnswer(one, read)),
    problems: doubts,
  };
}

/** What a person may take or refuse now: what no link vouches for, or a deputy whom the chair has to agree to. */
export const isOpenReply = ({ unconfirmed, consent, replacedBy, old }: Reply): boolean =>
  (unconfirmed === true || consent === true) && replacedBy === undefined && !old;

function openAnswer(one: Reply, { kind }: RepliesRead): UnconfirmedAnswer {
  const { code, unit, unitWords, answers, waits, beside = '', consent } = one;
  const questions = shownQuestions(kind.questionnaire.flatMap((section) => section.questions));
  const said = questions.flatMap(({ key }) => answers[key] ?? []);
  return {
    code,
    version: versionOfReply(one, kind),
    unit: unit?.name ?? glimpse(unitWords),
    title: glimpse(said.slice(0, 3).join(', ')),
    sum: '',
    sender: glimpse([answers.contact, answers.phone].filter(Boolean).join(', ')),
    consent: consent === true,
    waits: waits === true,
    beside,
    history: one.history,
  };
}
