type Trigger = GoogleAppsScript.Script.Trigger;

/** The running account's own triggers that are listed with this Sheet; those of other accounts cannot be seen. */
const withSheet = (): Trigger[] => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());

/** Those of them for one global function. */
const own = (handler: string): Trigger[] =>
  withSheet().filter((trigger) => trigger.getHandlerFunction() === handler);

/**
 * The running account's clocks in this Sheet. The list of the project may hold those of other Sheets, so of these only such count as the
 * ledger knows by their ids. No document says that a clock, which belongs to no Sheet, is listed with one: there only unknown ones are
 * looked for, as an earlier version left them.
 */
function clocks(known: readonly string[], isWide = false): Map<string, Trigger> {
  const ofProject = known.length > 0 ? ScriptApp.getProjectTriggers() : [];
  const found = new Map(ofProject.map((trigger) => [trigger.getUniqueId(), trigger]));
  for (const id of found.keys()) if (!known.includes(id)) found.delete(id);
  if (!isWide && known.length > 0 && found.size === known.length) return found;
  for (const trigger of own('carryOn')) found.set(trigger.getUniqueId(), trigger);
  return found;
}

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

/** Has Google call the global function `carryOn` as the running account, once an hour until stopped. @returns the trigger's id */
export const everyHour = (): string =>
  ScriptApp.newTrigger('carryOn').timeBased().everyHours(1).create().getUniqueId();

/** The same once, some time after so many milliseconds. A published add-on may have one clock in a Sheet, and is refused a second. */
export const onceAfter = (ms: number): string =>
  ScriptApp.newTrigger('carryOn').timeBased().after(ms).create().getUniqueId();

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
  for (const [id, trigger] of clocks(ids)) if (ids.includes(id)) ScriptApp.deleteTrigger(trigger);
}

/** Takes the running account's doorbell away. */
export function stopDoorbell(): void {
  for (const bell of own('takeAnswers')) ScriptApp.deleteTrigger(bell);
}

/**
 * Has Google call the global function `takeAnswers` when somebody submits the Form that is linked to this Sheet. Set anew each time: one
 * that has gone silent looks like any other.
 */
export function startDoorbell(): void {
  stopDoorbell();
  const sheet = SpreadsheetApp.getActiveSpreadsheet();
  ScriptApp.newTrigger('takeAnswers').forSpreadsheet(sheet).onFormSubmit().create();
}
