/**
 * Takes from a context all of the language's library that is younger than ES2020, and of `Intl` what goes beyond a date with a zone and plain
 * fields: Apps Script promises no more. Runs inside the context, from its source text: it must not use anything from outside itself.
 */
export function makePlain(): void {
  const scope: Record<string, unknown> = Object(globalThis);
  const younger: Record<string, readonly string[]> = {
    Object: ['hasOwn', 'groupBy'],
    Map: ['groupBy'],
    Array: ['fromAsync'],
    Promise: ['any', 'withResolvers', 'try'],
    RegExp: ['escape'],
    Math: ['f16round', 'sumPrecise'],
    Error: ['isError'],
    Uint8Array: ['fromBase64', 'fromHex'],
    JSON: ['rawJSON', 'isRawJSON'],
  };
  const lists = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'];
  const youngerOfEach: Record<string, readonly string[]> = {
    Array: lists,
    String: ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
    ArrayBuffer: ['resize', 'resizable', 'maxByteLength', 'transfer', 'transferToFixedLength', 'detached'],
    Set: [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
    Map: ['getOrInsert', 'getOrInsertComputed'],
    WeakMap: ['getOrInsert', 'getOrInsertComputed'],
    RegExp: ['hasIndices', 'unicodeSets'],
    DataView: ['getFloat16', 'setFloat16'],
    Uint8Array: ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
  };
  const part = (name: string): object | undefined => Object(scope[name]);
  const take = (from: object | undefined, members: readonly string[]): void => {
    for (const member of members) if (from) Reflect.deleteProperty(from, member);
  };
  for (const [name, members] of Object.entries(younger)) take(part(name), members);
  for (const [name, members] of Object.entries(youngerOfEach))
    take(Reflect.get(part(name) ?? {}, 'prototype'), members);
  take(Object.getPrototypeOf(Uint8Array.prototype), lists);
  take(scope, [
    'AggregateError',
    'WeakRef',
    'FinalizationRegistry',
    'Float16Array',
    'Iterator',
    'SuppressedError',
    'DisposableStack',
    'AsyncDisposableStack',
  ]);
  const iterator: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  take(iterator, [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ]);

  const RealFormat = Intl.DateTimeFormat;
  const plain = ['timeZone', 'year', 'month', 'day', 'weekday', 'hour', 'minute', 'second', 'hour12'];
  scope.Intl = {
    DateTimeFormat: new Proxy(RealFormat, {
      construct: (target, [locale, options = {}]: [string?, object?]) => {
        const odd = Object.keys(options).find((key) => !plain.includes(key));
        if (odd) throw new RangeError(`Intl.DateTimeFormat has no option ${odd}.`);
        return Reflect.construct(target, [locale, options]);
      },
    }),
  };
  String.prototype.localeCompare = function (other) {
    return String(this) < other ? -1 : Number(String(this) > other);
  };
  Number.prototype.toLocaleString = function () {
    return String(this);
  };
  Date.prototype.toLocaleString = function () {
    return String(this);
  };
}
