import { theWorkbook } from './workbook';

type Trigger = GoogleAppsScript.Script.Trigger;

/** What Google listed with this Sheet, and the clocks that this run made, by their ids: a run that has looked need not look again. */
let listed: Trigger[] | undefined;
const made = new Map<string, Trigger>();

/** The next who asks looks anew; for the self-check, which believes nothing. */
export function lookAgain(): void {
  listed = undefined;
  made.clear();
}

/** The running account's own triggers that are listed with this Sheet; those of other accounts cannot be seen. */
function withSheet(): Trigger[] {
  listed ??= ScriptApp.getUserTriggers(theWorkbook());
  return listed;
}

/** Those of them for one global function. */
const own = (handler: string): Trigger[] =>
  withSheet().filter((trigger) => trigger.getHandlerFunction() === handler);

/**
 * The running account's clocks in this Sheet. The list of the project may hold those of other Sheets, so of these only such count as the
 * ledger knows by their ids. No document says that a clock, which belongs to no Sheet, is listed with one: there only unknown ones are
 * looked for, as an earlier version left them.
 */
function clocks(known: readonly string[], isWide = false): Map<string, Trigger> {
  const found = new Map(known.every((id) => made.has(id)) ? made : ofProject());
  for (const id of found.keys()) if (!known.includes(id)) found.delete(id);
  if (!isWide && known.length > 0 && found.size === known.length) return found;
  for (const trigger of own('carryOn')) found.set(trigger.getUniqueId(), trigger);
  return found;
}

const ofProject = (): [string, Trigger][] =>
  ScriptApp.getProjectTriggers().map((trigger) => [trigger.getUniqueId(), trigger]);

/** The ids of the running account's clocks in this Sheet; `known` = those that the ledger remembers; `isWide` = look for others, too. */
export const clockIds = (known: readonly string[], isWide = false): string[] => [
  ...clocks(known, isWide).keys(),
];

/** Which of its triggers the running account has; it has none where it did not allow any. */
export function ownTriggers(known: readonly string[]): { clock: boolean; doorbell: boolean } {
  try {
    return { clock: clockIds(known).length > 0, doorbell: hasDoorbell() };
  } catch {
    return { clock: false, doorbell: false };
  }
}

/** Whether the running account has a doorbell in this Sheet. */
export const hasDoorbell = (): boolean => own('takeAnswers').length > 0;

/**
 * Has Google call the global function `carryOn` as the running account, once an hour until stopped. A published add-on, which may have one
 * clock in a Sheet, is refused where a broken run left one: then it is that one. @returns the trigger's id
 */
export function oneEveryHour(): string {
  try {
    return idOf(ScriptApp.newTrigger('carryOn').timeBased().everyHours(1).create());
  } catch (refusal) {
    const [left] = clockIds([], true);
    if (left === undefined) throw refusal;
    return left;
  }
}

/** The same once, some time after so many milliseconds. A published add-on may have one clock in a Sheet, and is refused a second. */
export const onceAfter = (ms: number): string =>
  idOf(ScriptApp.newTrigger('carryOn').timeBased().after(ms).create());

function idOf(clock: Trigger): string {
  const id = clock.getUniqueId();
  made.set(id, clock);
  return id;
}

/** Whether a clock is listed with the Sheet, for the self-check. */
export const listsClocks = (): boolean => own('carryOn').length > 0;

/** Whether Google lets an account have a second clock in a Sheet, for the self-check; it is gone at once. */
export function takesSecondClock(): boolean {
  try {
    stopClocks([onceAfter(24 * 3_600_000)]);
    return true;
  } catch {
    return false;
  }
}

/** Takes the running account's clocks away that are named; one that has struck stays listed until then. */
export function stopClocks(ids: readonly string[]): void {
  if (ids.length === 0) return;
  for (const [id, trigger] of clocks(ids)) if (ids.includes(id)) remove(trigger, id);
}

function remove(trigger: Trigger, id = ''): void {
  ScriptApp.deleteTrigger(trigger);
  listed = undefined;
  made.delete(id);
}

/** Takes the running account's doorbell away. */
export function stopDoorbell(): void {
  for (const bell of own('takeAnswers')) remove(bell);
}

/**
 * Has Google call the global function `takeAnswers` when somebody submits the Form that is linked to this Sheet. Set anew each time: one
 * that has gone silent looks like any other.
 */
export function startDoorbell(): void {
  stopDoorbell();
  ScriptApp.newTrigger('takeAnswers').forSpreadsheet(theWorkbook()).onFormSubmit().create();
  listed = undefined;
}
