import * as vm from 'node:vm';
import { chanceBelow } from '../files/chance';
import { inVietnamese, wordless } from '../run/language';
import type { RunOptions } from '../run/options';
import { Killed, Run } from '../run/run';
import { ServiceError } from '../run/service-error';
import type { Execution } from '../run/shown';
import type { Stores } from '../run/stores';
import { Constant } from '../services/constant';
import { Forms } from '../services/forms/app';
import { CONSTANTS, type GLOBALS, MEMBERS, type ServiceName } from '../services/members';
import { DocumentCacheService } from '../services/script/cache';
import { DocumentLockService } from '../services/script/lock';
import { Mailer } from '../services/script/mail';
import { DocumentPropertiesService } from '../services/script/properties';
import { UserSession } from '../services/script/session';
import { Script } from '../services/script/triggers';
import { Network } from '../services/script/url-fetch';
import { PlatformUtilities } from '../services/script/utilities';
import { PageService } from '../services/sheet/html';
import { SheetsApp } from '../services/sheet/spreadsheet';
import { copyLegal } from './json-legal';
import { type Host, type Inside, makeRealm, type Outcome, type Shape } from './realm';

/** Stops a script that calls no service any more: after its six minutes, in real time. */
const LONGEST_RUN_MS = 6 * 60_000;

/**
 * Loads the bundle into a fresh context, as Google does for each run, and calls one of its global functions.
 * @throws for a fault of the local workspace itself, never for what the script does.
 */
export function execute(
  stores: Stores,
  entry: string,
  args: readonly unknown[],
  options: RunOptions = {},
): Execution {
  const run = new Run(stores, options);
  const faults: unknown[] = [];
  const { context, inside } = furnishedRealm(run, faults);
  const { book } = stores;
  const mayFallBack = options.dieAt !== undefined && options.dieAt.sheetWrites !== 'kept';
  if (mayFallBack) book.holdHere();
  const outcome = callEntry(context, inside, run, entry, args);
  run.releaseLock();
  if (mayFallBack && run.died) book.fallBack();
  else book.settle();
  if (faults.length > 0) throw faults[0];
  const { died, calls, log, clock } = run;
  return { ...(died ? {} : outcome), ...run.shown, died, tookMs: clock.elapsedMs, calls, log };
}

function callEntry(
  context: vm.Context,
  inside: Inside,
  run: Run,
  entry: string,
  args: readonly unknown[],
): { value?: unknown; error?: string } {
  try {
    // Only what the bundle declares itself may be called from outside, nothing of the language or of Google.
    const isOthers = vm.runInContext(`${JSON.stringify(entry)} in globalThis`, context);
    vm.runInContext(run.stores.bundle.code, context, { filename: 'Code.js', timeout: LONGEST_RUN_MS });
    context.entryArguments = argumentsFor(inside, run, entry, args);
    if (isOthers || !/^\w+$/.test(entry) || entry.endsWith('_') || typeof context[entry] !== 'function') {
      return { error: `Script function not found: ${entry}` };
    }
    const value: unknown = vm.runInContext(`${entry}(...entryArguments)`, context, {
      timeout: LONGEST_RUN_MS,
    });
    return value === undefined ? {} : { value: copyLegal(value, 'result') };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** Simple triggers are handed an event with the mode; other functions what a page sent, as JSON. */
function argumentsFor(inside: Inside, run: Run, entry: string, args: readonly unknown[]): unknown {
  if (entry === 'onOpen' || entry === 'onInstall') {
    return inside.bring([{ authMode: run.authMode }]);
  }
  return inside.bring(copyLegal(args, 'arguments'));
}

function furnishedRealm(run: Run, faults: unknown[]): { context: vm.Context; inside: Inside } {
  const isPlain = run.stores.sides.pick('runtime', { plain: true, newest: false });
  const host: Host = {
    membersOf: (value) => shapeOf(value, run),
    call: (fake, member, args) => callMember(run, inside, faults, fake, member, args),
    now: () => run.clock.now(),
    chance: () => chanceBelow(2 ** 48) / 2 ** 48,
    log: (level, text) => run.log.push(level === 'log' ? text : `${level}: ${text}`),
  };
  const { context, inside } = makeRealm(host, isPlain);
  for (const fake of servicesOf(run)) {
    context[fake.service] = Object.freeze(inside.bring(fake));
  }
  return { context, inside };
}

function shapeOf(value: object, run: Run): Shape | undefined {
  if (value instanceof Constant) return { name: value.name, members: [] };
  if (!isFake(value)) return undefined;
  const all: readonly string[] = MEMBERS[value.service];
  const isLacking = (member: string): boolean =>
    member === 'requireScopes' &&
    run.stores.sides.pick('require-scopes', { asks: false, throws: false, missing: true });
  const members = all.filter((member) => !isLacking(member));
  return { name: value.service, members, constants: CONSTANTS[value.service] };
}

type AnyFake = { readonly service: ServiceName };

const servicesOf = (run: Run): { readonly service: (typeof GLOBALS)[number] }[] => [
  new SheetsApp(run),
  new DocumentPropertiesService(run),
  new DocumentCacheService(run),
  new DocumentLockService(run),
  new UserSession(run),
  new Script(run),
  new Mailer(run),
  new Network(run),
  new PlatformUtilities(run),
  new PageService(run),
  new Forms(run),
];

const isFake = (value: object): value is AnyFake =>
  'service' in value && typeof value.service === 'string' && value.service in MEMBERS && !isPlainData(value);

const isPlainData = (value: object): boolean =>
  Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {}) === null;

function callMember(
  run: Run,
  inside: Inside,
  faults: unknown[],
  fake: object,
  member: string,
  args: unknown[],
): Outcome {
  try {
    if (!isFake(fake)) throw new Error(`No service: ${member}`);
    const method: unknown = Reflect.get(fake, member);
    if (typeof method !== 'function') throw new Error(`${fake.service}.${member} is listed but not there`);
    const taken = args.map((arg) => take(inside, arg));
    return { value: run.enter(`${fake.service}.${member}`, () => method.apply(fake, taken)) };
  } catch (error) {
    if (error instanceof ServiceError) return { thrown: inLanguage(run, error.message) };
    if (!(error instanceof Killed)) faults.push(error);
    return { thrown: messageOf(error) };
  }
}

/** Google words its exceptions in the language of the account. */
const inLanguage = ({ stores }: Run, text: string): string =>
  stores.sides.pick('language', { vietnamese: inVietnamese(text), english: text, foreign: wordless(text) });

/** Copies what a script hands over: its lists and Dates fail `instanceof` outside its realm. */
function take(inside: Inside, value: unknown): unknown {
  if (Array.isArray(value)) return takeList(inside, value);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  return inside.fakeOf(value) ?? value;
}

/** The bytes of a file are a list too: such are copied at once, into our realm. */
function takeList(inside: Inside, values: readonly unknown[]): unknown[] {
  const list = new Array<unknown>(values.length);
  for (let at = 0; at < list.length; at += 1) {
    const one = values[at];
    list[at] = typeof one === 'object' ? take(inside, one) : one;
  }
  return list;
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
