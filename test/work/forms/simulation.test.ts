import { type SideOf, unknowns } from '../../../local/worlds/worlds';
import type { AnswersTaken } from '../../../src/spoken/forms';
import { ask } from '../../support/local';
import { walk, whole } from '../../support/long';
import { SimulatedCall } from './simulated/call';
import { Chance } from './simulated/chance';
import { wantedRows, withoutAnswer } from './simulated/naive';
import { ownOf, remarkKinds, shownRows } from './simulated/tab';
import { firstUnits, mergedUnits, nameOf, story } from './simulated/units';

jest.setTimeout(300_000);

/** `GIAO_BAN_SEED=7 npm test -- …` plays the same call again. */
const seed = Number(process.env.GIAO_BAN_SEED);
const chance = new Chance(seed);
/** What an address tells of an answer differs from seed to seed. */
const prefilled = chance.pick(Object.keys(unknowns.prefilled.sides) as SideOf<'prefilled'>[]);
const call = new SimulatedCall(chance, { prefilled });

const two = (number: number): string => String(number).padStart(2, '0');
const moment = (from: number, to: number): string =>
  `2020-07-${two(from + chance.below(to - from + 1))}T${two(chance.below(24))}:${two(chance.below(60))}`;
/** After the last day, before the clock has closed the Form. */
const late = (): string => `2020-07-21T00:${two(10 + chance.below(45))}`;

function take(): { taken: AnswersTaken; writes: number } {
  const { answer, run } = ask(call.workspace, { action: 'take-answers' }, { now: '2020-07-21T00:55' });
  expect(answer).toMatchObject({ ok: true, problems: [] });
  return { taken: answer as never, writes: run.calls['Range.setValues'] ?? 0 };
}

/** Kinds of remark that came up, so that no oddity is left out unnoticed. */
const seen = new Set<string>();

function expectTrue({ taken }: ReturnType<typeof take>): void {
  const { workspace, responses, units } = call;
  const wanted = wantedRows(responses, units);
  expect(inOrder(shownRows(workspace))).toEqual(inOrder(wanted));
  const rows = [...wanted.values()];
  const remarks = rows.map((row) => row['Máy nhận xét'] ?? '');
  for (const remark of remarks.join('\n').split('\n')) seen.add(remark.replace(/:.*/, ''));
  const having = (words: string): number => rows.filter((row) => row['Trạng thái']?.includes(words)).length;
  const missing = withoutAnswer(responses, units);
  expect(taken).toMatchObject({
    responses: responses.length,
    registrations: having('Đang tính'),
    late: having('nộp muộn'),
    remarked: remarks.filter(Boolean).length,
    missing: missing.map(({ code, name }) => ({
      letter: false,
      code,
      name,
      phone: `0240 ${code}`,
      reminded: '',
      waiting: false,
    })),
  });
  expect(taken.unconfirmed).toHaveLength(having('chưa xác nhận') + having('Chờ xét'));
}

const inOrder = <T>(rows: Map<number, T>): [number, T][] => [...rows].sort(([a], [b]) => a - b);

/** So many answers of a large call, or half of them. */
const part = (count: number): number => whole(count, count / 2);

walk(
  `126 units, answers with every oddity: the tab shows what a naive recomputation says (addresses ${prefilled}, seed ${seed})`,
  () => {
    call.announce(firstUnits(), '2020-07-02T08:00');
    call.sendAll(part(300) - 3, part(40), () => moment(2, 8));
    // A unit that the Sheet will not know any more.
    call.sendAs(nameOf(story.deleted), '2020-07-08T23:00');
    call.sendAs(nameOf(story.deleted), '2020-07-08T23:00', call.units[story.heir - 1]?.link);
    // The Form does not know yet that there is no such unit any more.
    call.sendAs(nameOf(story.abolished), '2020-07-09T01:00');
    expectTrue(take());
    call.disturb();
    call.workspace.deleteRow('Đơn vị', story.deleted + 2);
    call.announce(mergedUnits(call.units), '2020-07-09T08:00');
    // Before somebody changes the one answer of a unit that is no more.
    expectTrue(take());
    call.sendAll(part(450), part(60), () => moment(9, 20));
    call.sendAll(part(50), 0, () => '2020-07-15T09:00');
    expectTrue(take());
    call.disturb();
    call.shuffleResponses();
    call.sendAll(part(100), part(30), late);
    expectTrue(take());
    expect(call.responses).toHaveLength(part(900));
    expect(remarkKinds.filter((kind) => !seen.has(kind))).toEqual([]);
    expect(take().writes).toBe(0);
    const own = ownOf(call.workspace);
    expect(own.filter((one) => !call.responses.some(({ id }) => one.endsWith(`edit2=${id}`)))).toEqual([]);
    call.shuffleResponses();
    expect(take().writes).toBe(0);
    expect(ownOf(call.workspace)).toEqual(own);
  },
);
