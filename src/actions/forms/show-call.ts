import * as z from 'zod/mini';
import { action } from '../../action';
import { nextDay } from '../../domain/days/days';
import { callState } from '../../domain/forms/call';
import { findings, repairOf } from '../../domain/forms/light-findings';
import { type CallFacts, callLights, type Light } from '../../domain/forms/lights';
import type { Problem } from '../../domain/problem';
import { ownTriggers } from '../../google/clock';
import { handlesOf, newestSince } from '../../google/forms/answers';
import { type FormState, formState } from '../../google/forms/forms';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { audienceOf } from '../../google/sharing';
import { workbookId, workbookZone } from '../../google/workbook';
import type { CallHealth, CallLight } from '../../spoken/forms';
import { type Book, conferenceOf } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import { tables } from '../../tables/tables';
import { lightTitles, lightWords, repairWords } from '../../words/forms/lights';
import { beatOf } from '../../work/clock/beats';
import { clocksIn, idsOf } from '../../work/clock/clocks';
import { dayIn, momentIn, startOf } from '../../work/days/moments';
import { floodsIn } from '../../work/forms/floods';
import { keptOf } from '../../work/forms/kept';
import { registration } from '../../work/forms/kinds/registration';
import { type FormEntry, formIn, unreadForm } from '../../work/forms/ledger';
import type { Refusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook } from '../../work/sheet/workbook';

/** What the Form's own store says, where this account may look. */
type Looked = Pick<CallFacts, 'form' | 'answers'> & { state?: FormState };

/** Tình trạng biểu mẫu: whether units can register now, by looking at everything that it hangs on: Form, Drive, triggers, ledger and Sheet. Writes nothing. */
export const showCall = action({
  name: 'show-call',
  runs: 'reads',
  press: 'mở Phiếu trả lời, Xem lại',
  help: 'Xem biểu mẫu đang ra sao: phát hành, nhận, hạn, báo; không đổi gì.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet'],
  act: callHealth,
});

function callHealth(): CallHealth<Problem> | Refusal<'sheet'> {
  const book = openBook(['conference', 'units', 'registrations']);
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const ledger = wholeLedger();
  const entry = formIn(ledger, registration);
  const health = {
    form: null,
    lights: [],
    floods: floodsIn(book, entry),
    deadline: deadlineCell(book),
    problems: unreadForm(ledger, registration),
  };
  if (!entry) return health;
  const { maker, id } = entry;
  const isMaker = maker === me();
  const looked = isMaker ? lookAt(id) : { form: 'unseen' as const, answers: undefined };
  const { link = conferenceOf(book).callLink ?? '', editLink = '' } = looked.state ?? {};
  const lights = callLights(factsOf(entry, looked, ledger, book));
  return {
    ...health,
    form: { maker, link, editLink },
    lights: lights.map((light) => spoken(light, maker, isMaker)),
  };
}

/** Where to look for newer answers; what is older was read. */
const newestKept = (id: string): number =>
  [...keptOf(id).values()].reduce((newest, { at }) => Math.max(newest, at), 0);

/** A Form that Drive no longer shows is not opened, which would end in an exception. */
function lookAt(id: string): Looked {
  const audience = audienceOf(id);
  if (audience === undefined) return { form: 'gone', answers: undefined };
  const state = formState(id);
  const count = handlesOf(id).length;
  const { published, accepting, linked: sheet } = state;
  const linked = sheet === workbookId() ? 'here' : sheet ? 'elsewhere' : 'nowhere';
  return {
    state,
    form: { published, accepting, linked, anyone: audience === 'anyone' },
    answers: { count, last: count > 0 ? newestSince(id, newestKept(id)) : undefined },
  };
}

function factsOf(
  { maker, at }: FormEntry,
  { form, answers }: Looked,
  ledger: Record<string, string>,
  book: Book,
): CallFacts {
  const own = form === 'unseen' ? undefined : ownTriggers(idsOf(clocksIn(ledger, me())));
  return {
    ...datesOf(conferenceOf(book), now()),
    maker,
    set: at,
    form,
    doorbell: { there: own?.doorbell, beat: beatOf('doorbell', maker, ledger) },
    clock: { there: own?.clock, beat: beatOf('clock', maker, ledger) },
    answers,
    read: book.registrations.rows.filter(({ code }) => code).length,
  };
}

function datesOf(
  conference: Conference,
  moment: number,
): Pick<CallFacts, 'now' | 'today' | 'call' | 'opens' | 'closes' | 'changed'> {
  const [opens, closes] = [conference.callOpens?.first, conference.callCloses?.last];
  const zone = workbookZone();
  const today = dayIn(zone, moment);
  const call = callState(conference, today);
  const since = { early: undefined, open: opens, closed: closes && nextDay(closes) }[call];
  return { now: moment, today, call, opens, closes, changed: since ? startOf(zone, since) : undefined };
}

function spoken(light: Light, maker: string, isMaker: boolean): CallLight {
  const { name, finding } = light;
  const repair = repairOf(finding, isMaker);
  return {
    name,
    finding,
    state: findings[finding],
    title: lightTitles[name],
    text: lightWords(light, (at) => momentIn(workbookZone(), at)),
    repair: repair ? { by: repair, words: repairWords(finding, repair, maker) } : null,
  };
}

const deadlineCell = (book: Book): CallHealth['deadline'] => ({
  tab: tables.conference.title,
  row: book.conference.rowOf('callCloses'),
  column: tables.conference.columns.callCloses.title,
});
