type Trigger = GoogleAppsScript.Script.Trigger;

/** The running account's own hourly clock in this Sheet; those of other accounts cannot be seen. */
const clocks = (): Trigger[] =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === 'carryOn',
  );

/** Has Google call the global function `carryOn` once an hour as the running account, until stopped. */
export function startClock(): void {
  if (clocks().length === 0) ScriptApp.newTrigger('carryOn').timeBased().everyHours(1).create();
}

/** Takes the running account's clock away. */
export function stopClock(): void {
  for (const clock of clocks()) ScriptApp.deleteTrigger(clock);
}
