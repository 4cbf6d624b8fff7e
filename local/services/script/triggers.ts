import { chanceBelow } from '../../files/chance';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Trigger } from '../../run/stores';
import { AUTH_MODE, type Constant } from '../constant';
import type { Fake } from '../members';
import { ConferenceSheet } from '../sheet/spreadsheet';

/** Limit: triggers of a user. Source: quotas page; the text is a field report. */
const MOST_TRIGGERS = 20;

/** Of triggers those of the clock are imitated, of these the hourly ones and those that strike once, and those of forms that fill the open Sheet. */
export class Script implements Fake<'ScriptApp'> {
  readonly service = 'ScriptApp';

  constructor(private readonly run: Run) {}

  /** Good for this run's requests only. */
  getOAuthToken(): string {
    return this.run.token;
  }

  /** Of what the manifest asks for: what the account has granted. Not imitated: AuthMode other than FULL. */
  getAuthorizationInfo(authMode: Constant): GrantedScopes {
    if (authMode !== AUTH_MODE.FULL) throw new Error('Only AuthMode.FULL is imitated.');
    return new GrantedScopes(this.run);
  }

  /** That the run ends where Google asks says the reference; from where it can ask at all, a person has to see. Texts are unconfirmed. */
  requireScopes(authMode: Constant, oAuthScopes: string[]): void {
    if (authMode !== AUTH_MODE.FULL) throw new Error('Only AuthMode.FULL is imitated.');
    const { manifest, granted } = this.run.scopes;
    if (!oAuthScopes.every((scope) => manifest.includes(scope)))
      throw new ServiceError('Invalid argument: oAuthScopes');
    const isRefused: boolean = this.run.stores.sides.pick('require-scopes', {
      asks: false,
      throws: true,
      missing: true,
    });
    if (isRefused) throw new ServiceError('Operation not supported in this context.');
    const lacking = oAuthScopes.filter((scope) => !granted.includes(scope));
    if (lacking.length > 0) this.run.askFor(lacking);
  }

  newTrigger(functionName: string): NewTrigger {
    return new NewTrigger(this.run, functionName);
  }

  /** Only one's own: nobody sees another account's. */
  getUserTriggers(spreadsheet: Fake<'Spreadsheet'>): ScriptTrigger[] {
    if (!(spreadsheet instanceof ConferenceSheet)) throw new ServiceError('Invalid argument: spreadsheet');
    const isListed = this.run.stores.sides.pick('clocks', { listed: true, unlisted: false });
    return own(this.run)
      .filter(({ on }) => isListed || on !== undefined)
      .map((trigger) => new ScriptTrigger(trigger));
  }

  /** The same: the script is this Sheet's alone. */
  getProjectTriggers(): ScriptTrigger[] {
    return own(this.run).map((trigger) => new ScriptTrigger(trigger));
  }

  deleteTrigger(trigger: Fake<'Trigger'>): void {
    const { value } = this.run.stores.triggers;
    const isIt = (each: Trigger): boolean =>
      trigger instanceof ScriptTrigger && trigger.trigger.id === each.id;
    const index = value.findIndex((each) => isIt(each) && each.owner === this.run.account);
    if (index < 0) throw new ServiceError('Invalid argument: trigger');
    value.splice(index, 1);
  }
}

export class GrantedScopes implements Fake<'AuthorizationInfo'> {
  readonly service = 'AuthorizationInfo';

  constructor(private readonly run: Run) {}

  getAuthorizedScopes(): string[] {
    const { manifest, granted } = this.run.scopes;
    return manifest.filter((scope) => granted.includes(scope));
  }
}

const own = ({ stores, account }: Run): Trigger[] =>
  stores.triggers.value.filter(({ owner }) => owner === account);

export class NewTrigger implements Fake<'TriggerBuilder'> {
  readonly service = 'TriggerBuilder';

  constructor(
    private readonly run: Run,
    private readonly handler: string,
  ) {}

  timeBased(): NewClockTrigger {
    return new NewClockTrigger(this.run, this.handler);
  }

  forSpreadsheet(sheet: Fake<'Spreadsheet'>): NewSheetTrigger {
    if (!(sheet instanceof ConferenceSheet)) throw new ServiceError('Invalid argument: sheet');
    return new NewSheetTrigger(this.run, this.handler);
  }
}

export class NewClockTrigger implements Fake<'ClockTriggerBuilder'> {
  readonly service = 'ClockTriggerBuilder';
  private isHourly = false;
  private once: string | undefined;

  constructor(
    private readonly run: Run,
    private readonly handler: string,
  ) {}

  after(durationMilliseconds: number): this {
    this.once = new Date(this.run.clock.now() + durationMilliseconds).toISOString();
    return this;
  }

  everyHours(n: number): this {
    if (n !== 1) throw new Error(`A trigger every ${n} hours is not imitated.`);
    this.isHourly = true;
    return this;
  }

  create(): ScriptTrigger {
    const { handler, isHourly, once } = this;
    if (!isHourly && once === undefined) throw new Error('A trigger that is not hourly is not imitated.');
    mayHaveClock(this.run);
    return add(this.run, { handler, ...(once !== undefined && { once }) });
  }
}

export class NewSheetTrigger implements Fake<'SpreadsheetTriggerBuilder'> {
  readonly service = 'SpreadsheetTriggerBuilder';
  private isOfForms = false;

  constructor(
    private readonly run: Run,
    private readonly handler: string,
  ) {}

  onFormSubmit(): this {
    this.isOfForms = true;
    return this;
  }

  create(): ScriptTrigger {
    if (!this.isOfForms) throw new Error('Of the triggers of a Sheet only onFormSubmit is imitated.');
    return add(this.run, { handler: this.handler, on: 'form-submit' });
  }
}

/** The text is one of ours: no report has Google's. */
function mayHaveClock(run: Run): void {
  const hasOne = own(run).some(({ on }) => on === undefined);
  if (hasOne && run.stores.sides.pick('edition', { bound: false, published: true }))
    throw new ServiceError('The Add-on attempted to create too many time-based triggers in this document.');
}

function add(run: Run, details: Pick<Trigger, 'handler' | 'on' | 'once'>): ScriptTrigger {
  if (own(run).length >= MOST_TRIGGERS) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger = { id: String(chanceBelow(2 ** 47)), owner: run.account, ...details };
  run.stores.triggers.value.push(trigger);
  return new ScriptTrigger(trigger);
}

export class ScriptTrigger implements Fake<'Trigger'> {
  readonly service = 'Trigger';

  constructor(readonly trigger: Trigger) {}

  getHandlerFunction(): string {
    return this.trigger.handler;
  }

  getUniqueId(): string {
    return this.trigger.id;
  }
}
