type Trigger = GoogleAppsScript.Script.Trigger;

/** The running account's own triggers in this Sheet for one global function; those of other accounts cannot be seen. */
const own = (handler: string): Trigger[] =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );

/** Has Google call the global function `carryOn` once an hour as the running account, until stopped. */
export function startClock(): void {
  if (own('carryOn').length === 0) ScriptApp.newTrigger('carryOn').timeBased().everyHours(1).create();
}

/** Takes the running account's clock away. */
export function stopClock(): void {
  for (const clock of own('carryOn')) ScriptApp.deleteTrigger(clock);
}

/** Takes the running account's doorbell away. */
export function stopDoorbell(): void {
  for (const bell of own('takeAnswers')) ScriptApp.deleteTrigger(bell);
}

/** Has Google call the global function `takeAnswers` when somebody submits the Form that is linked to this Sheet. */
export function startDoorbell(): void {
  if (own('takeAnswers').length > 0) return;
  const sheet = SpreadsheetApp.getActiveSpreadsheet();
  ScriptApp.newTrigger('takeAnswers').forSpreadsheet(sheet).onFormSubmit().create();
}
