import { type Day, daysBetween } from '../days/days';
import type { CallState } from './call';
import type { LightFinding, LightName } from './light-findings';

/** What the sentence of a finding may name; `at` in milliseconds since 1970, `by` an account. */
export type LightAbout = { at?: number; by?: string; day?: Day; count?: number; read?: number };
/** One light of a call: what was found there. */
export type Light = { name: LightName; finding: LightFinding; about: LightAbout };

/** The Form as its maker's account sees it; `linked` = where it writes its answers. */
export type FormFacts = {
  published: boolean;
  anyone: boolean;
  accepting: boolean;
  linked: 'here' | 'elsewhere' | 'nowhere';
};

/** A trigger: whether it is there, which only its owner can see, and when it last did its work. */
export type TriggerFacts = { there: boolean | undefined; beat: number | undefined };

/** All that the lights are judged by; moments in milliseconds since 1970. */
export type CallFacts = {
  now: number;
  today: Day;
  call: CallState;
  opens: Day | undefined;
  closes: Day | undefined;
  /** When the day began on which the Form last had to open or close. */
  changed: number | undefined;
  /** The account that made the Form and owns its triggers, and when it last set them. */
  maker: string;
  set: number;
  form: FormFacts | 'gone' | 'unseen';
  /** Whether it asks what the Sheet has now, other questions, or about another day or hour of the meeting; undefined where that is not known. */
  asks?: 'same' | 'behind' | 'other-day' | undefined;
  doorbell: TriggerFacts;
  clock: TriggerFacts;
  /** What the Form holds; `last` = when the newest was submitted or edited. */
  answers: { count: number; last: number | undefined } | undefined;
  /** Rows of Đăng ký. */
  read: number;
};

const minute = 60_000;
const hour = 60 * minute;
/** The clock is hourly but not punctual, so it may be this late before it counts as silent. */
const clockPatience = 3 * hour;
/** By then the clock has opened or closed the Form. */
const changePatience = 2 * hour;
/** How long a doorbell may take, and by how much two clocks of Google may differ. */
const [ringPatience, skew] = [10 * minute, minute] as const;
const lastDays = 2;

/**
 * The lights of a call's Form, in the order in which a unit meets them. What cannot be seen has no light.
 * @example callLights({ form: { published: false, … }, … })[0] // { name: 'form', finding: 'unpublished', about: {} }
 */
export function callLights(facts: CallFacts): Light[] {
  const { form, asks } = facts;
  const asked = asks ? [light('asks', `asks-${asks}`)] : [];
  const own = [...asked, doorbellLight(facts), clockLight(facts), deadlineLight(facts), answersLight(facts)];
  if (form === 'unseen') return [light('form', 'unseen', { by: facts.maker }), ...own];
  if (form === 'gone') return [light('form', 'gone'), ...own];
  const linked = { here: 'linked', elsewhere: 'linked-elsewhere', nowhere: 'not-linked' } as const;
  return [
    light('form', form.published ? 'published' : 'unpublished'),
    light('audience', form.anyone ? 'anyone' : 'not-anyone'),
    acceptingLight(facts, form.accepting),
    light('linked', linked[form.linked]),
    ...own,
  ];
}

const light = (name: LightName, finding: LightFinding, about: LightAbout = {}): Light => ({
  name,
  finding,
  about,
});

/** For a short while after its day the Form may still wait for the clock. */
function acceptingLight(facts: CallFacts, accepting: boolean): Light {
  const { now, call, changed, clock, opens, closes } = facts;
  const day = call === 'early' ? opens : closes;
  const found = (finding: LightFinding) => light('accepting', finding, day ? { day } : {});
  if (call === 'open' && accepting) return found('accepting');
  if (call !== 'open' && !accepting) return found(call === 'early' ? 'not-yet' : 'over');
  const isDue = changed !== undefined && now - changed < changePatience && clock.there === true;
  if (call === 'open') return found(isDue ? 'opening' : 'closed-too-early');
  return found(isDue ? 'closing' : 'open-outside');
}

/** A doorbell hangs on the tab that a linked Form fills, and proves itself with each answer: one that came and did not ring shows that it is dead. */
function doorbellLight({
  now,
  call,
  maker,
  set,
  form,
  doorbell: { there, beat },
  answers,
}: CallFacts): Light {
  const found = (finding: LightFinding, at?: number) =>
    light('doorbell', finding, { by: maker, ...(at === undefined ? {} : { at }) });
  if (call === 'closed' && !there) return found('doorbell-off');
  if (typeof form === 'object' && form.linked === 'nowhere') return found('doorbell-unlinked');
  if (there === false) return found('doorbell-missing');
  const last = answers?.last ?? 0;
  const heard = Math.max(set, (beat ?? 0) + skew);
  if (last > heard && now - last > ringPatience) return found('doorbell-silent', last);
  return beat === undefined ? found('doorbell-set', set) : found('doorbell-rang', beat);
}

function clockLight({ now, call, maker, set, clock }: CallFacts): Light {
  const found = (finding: LightFinding, at?: number) =>
    light('clock', finding, { by: maker, ...(at === undefined ? {} : { at }) });
  if (call === 'closed' && !clock.there) return found('clock-off');
  if (clock.there === false) return found('clock-missing');
  if (isClockSilent(now, set, clock.beat)) return found('clock-silent', Math.max(set, clock.beat ?? 0));
  return clock.beat === undefined ? found('clock-set', set) : found('clock-ran', clock.beat);
}

/**
 * Whether an hourly clock has done nothing for so long that it will not again, since it was set or last at work.
 * @example isClockSilent(5 * 3_600_000, 0, 3_600_000) // true
 */
export const isClockSilent = (now: number, set: number, beat = 0): boolean =>
  now - Math.max(set, beat) > clockPatience;

function deadlineLight({ today, call, opens, closes }: CallFacts): Light {
  if (!closes) return light('deadline', 'no-deadline');
  const found = (finding: LightFinding) =>
    light('deadline', finding, { day: closes, count: daysBetween(today, closes) });
  if (opens && closes < opens) return found('reversed');
  if (call === 'closed') return found('passed');
  return found(daysBetween(today, closes) <= lastDays ? 'last-days' : 'days-left');
}

function answersLight({ answers, read }: CallFacts): Light {
  if (!answers) return light('answers', 'answers-read', { read });
  const { count, last } = answers;
  const about = { count, read, ...(last === undefined ? {} : { at: last }) };
  if (count === 0) return light('answers', 'no-answers');
  return light('answers', count > read ? 'unread' : 'answers', about);
}
