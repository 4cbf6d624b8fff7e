import { meansTheSame } from './fact-meaning';

/** What is told of a conference, one thing each, in the order of their weight. */
export const factNames = [
  'day',
  'hour',
  'length',
  'hall',
  'address',
  'session',
  'deadline',
  'contact',
  'guests',
] as const;
export type FactName = (typeof factNames)[number];

/** That it is not held as it was told, or not for this guest. VI: tạm hoãn, không tổ chức, rút lời mời. */
export const standings = ['postponed', 'cancelled', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

/**
 * The facts that a mail or a paper told, or that the Sheet has now. Days and hours as rules know them (`2020-07-24`, `07:30`) or in the
 * phrase that a person typed; what was not said is absent. VI: điều đã báo.
 */
export type Facts = { [F in FactName]?: string | undefined } & { standing?: Standing | undefined };

/** A fact that is another now; blank = it was never said, or is empty now. A standing stands in the place of the day. */
export type Difference = { fact: FactName; old: string; new: string };

/**
 * What of the told facts is not so any more, by what they mean and not by their words. What was not told cannot be wrong, and of a conference that is not
 * held no hour matters.
 * @example differences({ hour: '07:30', hall: 'A' }, { hour: '14:00', hall: 'a' }) // [{ fact: 'hour', old: '07:30', new: '14:00' }]
 */
export function differences(told: Facts, now: Facts): Difference[] {
  if (told.standing !== now.standing)
    return [{ fact: 'day', old: dayIn(told), new: dayIn(now) }, ...(now.standing ? [] : others(told, now))];
  return now.standing ? [] : [...(differ('day', told, now) ?? []), ...others(told, now)];
}

const dayIn = ({ standing, day = '' }: Facts): string => standing ?? day;

const others = (told: Facts, now: Facts): Difference[] =>
  factNames.slice(1).flatMap((fact) => differ(fact, told, now) ?? []);

function differ(fact: FactName, told: Facts, now: Facts): Difference[] | undefined {
  const [old, next] = [told[fact], now[fact] ?? ''];
  return old === undefined || meansTheSame(fact, old, next) ? undefined : [{ fact, old, new: next }];
}

/**
 * What somebody holds who was told something more: whoever tells of the meeting tells all of it, so that what is silent there holds no longer.
 * @example after({ hour: '07:30', deadline: '2020-07-20' }, { hour: '14:00' }) // { deadline: '2020-07-20', hour: '14:00' }
 */
export function after({ deadline, ...before }: Facts, told: Facts): Facts {
  const kept = tellsMeeting(told) ? {} : before;
  return { ...kept, ...(deadline === undefined ? {} : { deadline }), ...told };
}

/** Whether facts tell of the meeting, and not only until when to register. */
export const tellsMeeting = ({ standing, day, hour, hall }: Facts): boolean =>
  (standing ?? day ?? hour ?? hall) !== undefined;

/**
 * What a guest was told by a paper that speaks to all: the Sheet's facts of this guest, with what the paper has otherwise than the Sheet.
 * @example toldByAll({ hour: '07:30' }, { hour: '14:00' }, { hour: '14:00', session: 'Chiều' }) // { hour: '07:30', session: 'Chiều' }
 */
export const toldByAll = (paper: Facts, now: Facts, ofGuest: Facts): Facts =>
  paper.standing || now.standing
    ? paper
    : { ...ofGuest, ...Object.fromEntries(differences(paper, now).map(({ fact, old }) => [fact, old])) };

/** Whether two sets tell the same. */
export const tellTheSame = (one: Facts, other: Facts): boolean =>
  differences(one, other).length === 0 && differences(other, one).length === 0;

/** How somebody came to hold what was told. `elsewhere` = another system of the office sent it. */
export const ways = ['mail', 'hand', 'phone', 'elsewhere'] as const;
export type Way = (typeof ways)[number];

/** Who holds what; `now` = what the Sheet says for this one. `at` = since when, milliseconds since 1970. VI: nơi giữ giấy. */
export type Holder = {
  code: string;
  name: string;
  by: Way;
  at: number;
  told: Facts;
  now: Facts;
};

/** What was told and is not so any more, with all who hold it. VI: thay đổi. */
export type Change = Difference & { holders: Holder[] };

/** Holders of something that is not so any more. */
export const outdated = <H extends Holder>(holders: readonly H[]): H[] =>
  holders.filter(({ told, now }) => differences(told, now).length > 0);

/** Each change once, by the weight of its fact, then by how many hold the old. */
export function changesOf(holders: readonly Holder[]): Change[] {
  const changes = new Map<string, Change>();
  for (const holder of holders)
    for (const one of differences(holder.told, holder.now)) {
      const key = JSON.stringify([one.fact, one.old, one.new]);
      changes.set(key, { ...one, holders: [...(changes.get(key)?.holders ?? []), holder] });
    }
  return [...changes.values()].sort(
    (a, b) => weight(a.fact) - weight(b.fact) || b.holders.length - a.holders.length,
  );
}

const weight = (fact: FactName): number => factNames.indexOf(fact);
