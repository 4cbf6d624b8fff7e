import { chanceBytes } from '../files/chance';
import { MAIL_LIMITS } from '../mail/limits';
import { measured } from '../prices/prices';
import { stopwatch } from '../prices/stopwatch';
import type { Caller } from '../rest/api';
import { startOf } from '../sheet/settings';
import { Clock } from './clock';
import type { Fault, RunOptions } from './options';
import { type AuthMode, refusal, SCOPE_PREFIX, type Scopes } from './permissions';
import { ServiceError } from './service-error';
import type { Shown } from './shown';
import type { Stores } from './stores';

/** Thrown through a script that was killed. It may be caught there; every further call throws it again. */
export class Killed extends Error {}

/** Limit: milliseconds of a run. Source: quotas page; the text is a field report. */
const LONGEST_RUN_MS = 6 * 60_000;

/** No call to Google takes less, however fast a machine imitates it: a time that is used up here is used up on every machine. */
const SHORTEST_CALL_MS = 1;

/** The least that the reference of getOAuthToken lets one hope for is “a few minutes”; the strict side is below it. */
const TOKEN_MS = 60_000;

/** One execution of the script, as its services know it: who, when, how far. */
export class Run {
  readonly account: string;
  readonly authMode: AuthMode;
  readonly isTriggered: boolean;
  readonly clock: Clock;
  readonly mailLimits: Caller['mailLimits'];
  readonly scopes: Scopes;
  private issued: { token: string; until: number } | undefined;
  readonly calls: Record<string, number> = {};
  readonly shown: Shown = {};
  readonly log: string[] = [];
  died = false;
  private total = 0;
  private readonly lasts: RunOptions['lasts'];

  constructor(
    readonly stores: Stores,
    private readonly options: RunOptions,
  ) {
    const { settings, bundle } = stores;
    const manifest = bundle.manifest.oauthScopes ?? [];
    const limits = MAIL_LIMITS[options.account ?? 'workspace'];
    this.account = options.as ?? settings.owner;
    this.authMode = options.authMode ?? 'FULL';
    this.isTriggered = options.triggered === true;
    this.lasts = options.lasts ?? (settings.prices && stopwatch(measured(settings.prices), 'typical'));
    this.clock = new Clock(stores.mail.beginning(startOf(options.now, settings)), this.lasts !== undefined);
    this.mailLimits = { ...limits, recipients: options.mailLimit ?? limits.recipients };
    this.scopes = { manifest, granted: options.scopes ?? manifest };
  }

  /** Good for this run's requests only. On the strict side of what is not known it lasts a minute. */
  get token(): string {
    if (!this.issued || !this.isFresh) {
      const lasts = this.stores.sides.pick('token', { run: Number.POSITIVE_INFINITY, minute: TOKEN_MS });
      this.issued = { token: `ya29.${chanceBytes(16).toString('hex')}`, until: this.clock.now() + lasts };
    }
    return this.issued.token;
  }

  /** Whether a request carries a token that is still good. */
  isSignedBy(token: string): boolean {
    return this.isFresh && token === `Bearer ${this.issued?.token}`;
  }

  private get isFresh(): boolean {
    return this.clock.now() < (this.issued?.until ?? 0);
  }

  /** Whether the token of this run is good for one of these scopes. */
  holds(scopes: readonly string[]): boolean {
    const { manifest, granted } = this.scopes;
    return scopes.some((scope) => [manifest, granted].every((list) => list.includes(SCOPE_PREFIX + scope)));
  }

  /** Makes one call to a service: counted, checked for permission, and a place at which the run can be killed. `kind` = what is asked how long it lasts. */
  enter<T>(name: string, work: () => T, kind = name): T {
    if (this.died) throw new Killed();
    // What an answer holds is in the script's memory: reading it asks Google nothing.
    if (name.startsWith('HTTPResponse.')) return work();
    this.total += 1;
    const number = this.total;
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    this.options.onCall?.(name, number);
    this.clock.pass(this.lasts?.(kind) ?? SHORTEST_CALL_MS);
    if (this.clock.elapsedMs > LONGEST_RUN_MS) this.die('Exceeded maximum execution time');
    this.dieIf(number, 'before');
    try {
      return this.answer(name, work);
    } finally {
      // Also after one that was refused, or a walk over all calls would miss what follows it.
      this.dieIf(number, 'after');
    }
  }

  private answer<T>(name: string, work: () => T): T {
    const fault = this.faultOf(name);
    const refused =
      refusal(name, this.authMode, this.scopes) ??
      (fault?.status === 0 && !fault.landed ? fault.says : undefined);
    if (refused !== undefined) throw new ServiceError(refused);
    const result = work();
    this.note();
    return result;
  }

  /** The fault, if any, that the call just entered is to meet. */
  faultOf(call: string): Fault | undefined {
    return this.options.faults?.find((fault) => fault.call === call && fault.nth === this.calls[call]);
  }

  releaseLock(): void {
    if (this.stores.lockHolder === this) this.stores.lockHolder = undefined;
  }

  /** Google asks the person at the Sheet for permissions, which ends the run. */
  askFor(scopes: readonly string[]): never {
    this.shown.asked = scopes;
    this.die('Authorization is required');
  }

  private dieIf(number: number, when: 'before' | 'after'): void {
    const { dieAt } = this.options;
    if (dieAt?.call === number && dieAt.when === when) this.die(`Killed ${when} call ${number}`);
  }

  /** A disk that takes nothing is no answer of Google's: nothing more may happen, or what was not kept would be built on. */
  private note(): void {
    try {
      this.stores.note();
    } catch (error) {
      this.died = true;
      throw error;
    }
  }

  private die(reason: string): never {
    this.died = true;
    this.log.push(reason);
    throw new Killed(reason);
  }
}
