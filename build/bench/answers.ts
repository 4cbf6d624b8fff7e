import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '../../local/index';
import { questions } from '../../src/domain/forms/task-questions';
import { inviteUnits } from './invite-units';

const now = '2020-07-10T08:00';
const units = 126;

type Row = Record<string, string | number>;

/**
 * Prints what reading the Form's answers costs in calls and in time: when all are new, again (the links to change an answer come 200 a
 * reading), and when one was changed.
 */
export function benchAnswers(local: typeof Local, sizes: readonly number[]): void {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...answers(local, size, rows));
  console.log(
    `\nAnswers of ${units} units: calls and processor time of Đọc đăng ký; ratios to the size before`,
  );
  console.table(rows);
}

function answers(local: typeof Local, count: number, before: readonly Row[]): Row[] {
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-bench-answers-'));
  const workspace = local.createWorkspace(join(dir, 'goc'), { pdf: false });
  const form = openCall(workspace);
  const submitting = timed(() => workspace.atOnce(() => submitAll(workspace, form, count)));
  const read = (when: string): Row => row(workspace, count, when, before);
  const rows = [read('all new'), read('again')];
  const [{ id = '' } = {}] = workspace.forms()[0]?.responses ?? [];
  workspace.answer(form, { 'Mục tiêu': 'Đã sửa.' }, { now, edit: id, fire: false });
  rows.push(read('one changed'));
  rmSync(dir, { recursive: true, force: true });
  return rows.map((one) => ({ ...one, 'ms to submit one': (submitting / count).toFixed(2) }));
}

/** The sample's call with its Form open to all units. @returns the Form's id */
export function openCall(workspace: Local.Workspace): string {
  workspace.execute('call', [{ action: 'create-tables', sample: true }], { now });
  inviteUnits(workspace, units);
  workspace.execute('call', [{ action: 'open-form', form: 'NV' }], { now });
  return workspace.forms()[0]?.id ?? '';
}

/** Answers in the name of the units, one after the other. */
export function submitAll(workspace: Local.Workspace, form: string, count: number): void {
  const choices = unitsOf(workspace, form);
  for (let number = 0; number < count; number += 1)
    workspace.answer(form, filledIn(choices[number % choices.length] ?? '', number), { now, fire: false });
}

/** What the Form's question for the unit offers. */
export const unitsOf = (workspace: Local.Workspace, form: string): string[] =>
  workspace
    .openForm(form)
    .items.find(({ title }) => title === 'Đơn vị')
    ?.choices.map(({ value }) => value) ?? [];

/** Each task of a unit comes twice, so that a half of the answers is history. */
export function filledIn(unit: string, number: number): Record<string, string> {
  const special: Record<string, string> = {
    unit,
    title: `Nhiệm vụ ${Math.floor(number / (2 * units))} của ${unit}`,
    phone: '0912345678',
    email: 'khcn@huyen.example',
    fromYear: '2021',
    toYear: '2023',
    stateMoney: '1,5 tỷ',
  };
  const answered = questions.map(({ key, title, choices }) => [
    title,
    special[key] ?? choices?.[0] ?? (key === 'linkCode' ? '' : `${title} ${number}. `.repeat(5)),
  ]);
  return Object.fromEntries(answered);
}

function row(workspace: Local.Workspace, count: number, when: string, before: readonly Row[]): Row {
  let run: Local.Execution | undefined;
  const ms = timed(() => {
    run = workspace.execute('call', [{ action: 'take-answers' }], { now });
  });
  const { calls = {}, value, error } = run ?? {};
  const { ok, result } = (value ?? {}) as { ok?: boolean; result?: { responses: number } };
  if (!ok || result?.responses !== count) throw new Error(`bench: ${error ?? JSON.stringify(value)}`);
  const of = (isIt: (name: string) => boolean): number =>
    Object.entries(calls).reduce((sum, [name, times]) => sum + (isIt(name) ? times : 0), 0);
  const all = of(() => true);
  const last = before.filter((one) => one.run === when).at(-1);
  return {
    answers: count,
    run: when,
    'calls an answer': (of(isReading) / count).toFixed(1),
    'all other calls': all - of(isReading),
    'sheet writes': calls['Range.setValues'] ?? 0,
    ms: Math.round(ms),
    'ms an answer': (ms / count).toFixed(2),
    'times as many answers': last ? count / Number(last.answers) : '',
    'times the time': last ? (ms / Number(last.ms)).toFixed(1) : '',
  };
}

const isReading = (name: string): boolean => /^(FormResponse|ItemResponse|Item)\./.test(name);

/** Milliseconds of processor time, which other programs do not lengthen. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
