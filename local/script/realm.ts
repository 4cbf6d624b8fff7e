import * as vm from 'node:vm';
import { makePlain } from './plain';

/** What a host call answers to the realm: a value, or the message of an exception to throw there. */
export type Outcome = { value: unknown } | { thrown: string };

/** What a script sees of a fake: its members, and plain values beside them. Its text is its name. */
export type Shape = { name: string; members: readonly string[]; constants?: object | undefined };

/** What the realm asks of its host. */
export type Host = {
  /** The members that a script sees of a fake; undefined for a plain object. */
  membersOf(value: object): Shape | undefined;
  call(fake: object, member: string, args: unknown[]): Outcome;
  now(): number;
  chance(): number;
  log(level: string, text: string): void;
};

/** The world inside the context: what it makes there belongs to the context's own realm. */
export type Inside = {
  /** Turns a fake into an object with its members alone, and copies plain data. */
  bring(value: unknown): unknown;
  /** The fake behind an object of the script. */
  fakeOf(value: object): object | undefined;
};

/** A context whose global is an ordinary object: the other kind asks Node at every use of a global, three times slower. Older than Node 20.18: the slow kind. */
const plainGlobal = vm.constants?.DONT_CONTEXTIFY;

/**
 * Makes a bare V8 context: ECMAScript, `console`, and a Date that follows the run's clock; no timers, no URL, no `eval`.
 * `isPlain`: with no more of the library than Apps Script promises. Source: guide "V8 runtime". Not imitated: the script's time zone, so local methods of Date follow the machine.
 */
export function makeRealm(host: Host, isPlain: boolean): { context: vm.Context; inside: Inside } {
  const context = vm.createContext(plainGlobal, { codeGeneration: { strings: false, wasm: false } });
  if (isPlain) vm.runInContext(`(${makePlain.toString()})()`, context);
  const inside: Inside = vm.runInContext(`(${furnish.toString()})`, context)(host);
  return { context, inside };
}

/** Runs inside the context, from its source text: it must not use anything from outside itself. */
function furnish(host: Host): Inside {
  const wrappers = new WeakMap<object, object>();
  const fakes = new WeakMap<object, object>();
  const scope: Record<string, unknown> = Object(globalThis);
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete scope[name];

  const RealDate = Date;
  scope.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [host.now()], newTarget),
    apply: () => new RealDate(host.now()).toString(),
    get: (target, key) => (key === 'now' ? () => host.now() : Reflect.get(target, key)),
  });
  Math.random = () => host.chance();
  RealDate.prototype.constructor = scope.Date as DateConstructor;

  const textOf = (value: unknown): string =>
    typeof value === 'object' && value ? JSON.stringify(value) : String(value);
  const levels = ['log', 'info', 'warn', 'error'];
  scope.console = Object.fromEntries(
    levels.map((level) => [level, (...values: unknown[]) => host.log(level, values.map(textOf).join(' '))]),
  );

  function wrap(fake: object, shape: Shape): object {
    const known = wrappers.get(fake);
    if (known) return known;
    const wrapper: Record<string, unknown> = { toString: () => shape.name };
    for (const member of shape.members) {
      wrapper[member] = (...args: unknown[]) => {
        const outcome = host.call(fake, member, args);
        // Field reports: what a service throws reads “Exception: …”.
        if ('thrown' in outcome) throw Object.assign(new Error(outcome.thrown), { name: 'Exception' });
        return bring(outcome.value);
      };
    }
    for (const [name, value] of Object.entries(shape.constants ?? {})) wrapper[name] = bring(value);
    wrappers.set(fake, wrapper);
    fakes.set(wrapper, fake);
    return wrapper;
  }

  function bring(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const shape = host.membersOf(value);
    if (shape) return wrap(value, shape);
    if (Object.prototype.toString.call(value) === '[object Date]') return new RealDate(Number(value));
    if (Array.isArray(value)) return listOf(value);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bring(inner)]));
  }

  function listOf(values: readonly unknown[]): unknown[] {
    // The bytes of a file are a list too, of which `slice` takes five times as long.
    const list = new Array<unknown>(values.length);
    for (let at = 0; at < list.length; at += 1) {
      const one = values[at];
      list[at] = typeof one === 'object' ? bring(one) : one;
    }
    return list;
  }

  return { bring, fakeOf: (value) => fakes.get(value) };
}
