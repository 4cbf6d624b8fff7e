type Trigger = GoogleAppsScript.Script.Trigger;

/** The running account's own triggers in this Sheet; those of other accounts cannot be seen. */
const everyOwn = (): Trigger[] => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());

/** Those of them for one global function. */
const own = (handler: string): Trigger[] =>
  everyOwn().filter((trigger) => trigger.getHandlerFunction() === handler);

/** Which of its triggers the running account has; it has none where it did not allow any. */
export function ownTriggers(): { clock: boolean; doorbell: boolean } {
  try {
    const handlers = everyOwn().map((trigger) => trigger.getHandlerFunction());
    return { clock: handlers.includes('carryOn'), doorbell: handlers.includes('takeAnswers') };
  } catch {
    return { clock: false, doorbell: false };
  }
}

/** Whether the running account has a clock in this Sheet. */
export const hasClock = (): boolean => own('carryOn').length > 0;

/** Whether the running account has a doorbell in this Sheet. */
export const hasDoorbell = (): boolean => own('takeAnswers').length > 0;

/** Has Google call the global function `carryOn` once an hour as the running account, until stopped. */
export function startClock(): void {
  if (!hasClock()) ScriptApp.newTrigger('carryOn').timeBased().everyHours(1).create();
}

/** Takes the running account's clock away. */
export function stopClock(): void {
  for (const clock of own('carryOn')) ScriptApp.deleteTrigger(clock);
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
