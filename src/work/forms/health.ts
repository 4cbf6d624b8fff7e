import { type Day, nextDay } from '../../domain/days/days';
import { callState } from '../../domain/forms/call';
import { findings, repairOf } from '../../domain/forms/light-findings';
import { type CallFacts, callLights, type Light } from '../../domain/forms/lights';
import { ownTriggers } from '../../google/clock';
import { handlesOf, newestSince } from '../../google/forms/answers';
import { type FormState, formState } from '../../google/forms/forms';
import { me, now } from '../../google/session';
import { audienceOf } from '../../google/sharing';
import { workbookId, workbookZone } from '../../google/workbook';
import type { FormHealth, FormLight } from '../../spoken/forms';
import { lightTitles, lightWords, repairWords } from '../../words/lights';
import { keptOf } from '../responses/kept-answers';
import { beatOf } from '../sheet/beats';
import { clocksIn, idsOf } from '../sheet/clocks';
import { dayIn, momentIn, startOf } from '../sheet/moments';
import type { FormEntry } from './form-ledger';

/** What the Form's own store says, where this account may look. */
type Looked = Pick<CallFacts, 'form' | 'answers'> & { state?: FormState };

/** The days of a Form, until when single ones may still answer, how many answers its tab shows, and whether it asks what the Sheet has. */
export type Dated = {
  opens: Day | undefined;
  closes: Day | undefined;
  pass: Day | undefined;
  read: number;
  asks: CallFacts['asks'];
};

/** How a Form stands, by looking at everything that it hangs on; `link` = what is known of the common one. */
export function healthOf(
  entry: FormEntry,
  ledger: Record<string, string>,
  dated: Dated,
  known: string,
): Pick<FormHealth, 'form' | 'lights'> {
  const { maker, id } = entry;
  const isMaker = maker === me();
  const looked = isMaker ? lookAt(id) : { form: 'unseen' as const, answers: undefined };
  const { link = known, editLink = '' } = looked.state ?? {};
  const lights = callLights(factsOf(entry, looked, ledger, dated));
  return { form: { maker, link, editLink }, lights: lights.map((light) => spoken(light, maker, isMaker)) };
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
  { opens, closes, pass, read, asks }: Dated,
): CallFacts {
  const own = form === 'unseen' ? undefined : ownTriggers(idsOf(clocksIn(ledger, me())));
  return {
    ...datesOf({ opens, closes, pass }, now()),
    maker,
    set: at,
    form,
    asks,
    doorbell: { there: own?.doorbell, beat: beatOf('doorbell', maker, ledger) },
    clock: { there: own?.clock, beat: beatOf('clock', maker, ledger) },
    answers,
    read,
  };
}

function datesOf(
  { opens, closes, pass }: Omit<Dated, 'read' | 'asks'>,
  moment: number,
): Pick<CallFacts, 'now' | 'today' | 'call' | 'opens' | 'closes' | 'changed'> {
  const zone = workbookZone();
  const today = dayIn(zone, moment);
  const days = (day: Day | undefined) => (day ? { first: day, last: day } : undefined);
  const call = callState({ callOpens: days(opens), callCloses: days(closes) }, today, pass);
  // It stays open for the sake of one.
  const last = pass && closes && pass > closes ? pass : closes;
  const since = { early: undefined, open: opens, closed: last && nextDay(last) }[call];
  return { now: moment, today, call, opens, closes: last, changed: since ? startOf(zone, since) : undefined };
}

function spoken(light: Light, maker: string, isMaker: boolean): FormLight {
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
