import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vm from 'node:vm';
import { makeRealm } from '../../../local/script/realm';

/** What the types of ES2020 know of an object that has a global name, and of what it makes. */
const names = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'Date',
  'Promise',
  'RegExp',
  'Error',
];
const more = [
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'ArrayBuffer',
  'DataView',
  'Uint8Array',
  'Float64Array',
  'BigInt',
];

const lib = join(
  dirname(require.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`)),
  'lib',
);
const declares = /interface (\w+)[^{]*\{([\s\S]*?)\n\}/g;
const member = /^ {4}(?:readonly |get )*(?:"(\w+)"|(\w+))\??[(<:]/gm;

/** The members of each interface in the types of ES2020 and of the editions before it. */
function membersOf2020(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(lib).filter((name) =>
    /^lib\.es(?:5|20(?:1[5-9]|20))(?:\..*)?\.d\.ts$/.test(name),
  ))
    for (const [, name = '', body = ''] of readFileSync(join(lib, file), 'utf8').matchAll(declares)) {
      const members = [...body.matchAll(member)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      found.set(name, new Set([...(found.get(name) ?? []), ...members]));
    }
  return found;
}

const known = membersOf2020();
const realm = makeRealm(
  {
    membersOf: () => undefined,
    call: () => ({ value: 0 }),
    now: () => 0,
    chance: () => 0,
    log: () => undefined,
  },
  true,
);
const listed = (expression: string): string[] =>
  vm.runInContext(`Object.getOwnPropertyNames(${expression})`, realm.context) as string[];

/** Of every edition before, or of the engine itself, and unknown to the types. */
const old =
  /^(?:constructor|length|name|arguments|caller|prototype|__\w+__|stackTraceLimit|captureStackTrace|compile|description|\$.*|input|last\w+|leftContext|rightContext|multiline|toJSON|toString|getYear|setYear|toGMTString|anchor|big|blink|bold|fixed|font(?:color|size)|italics|link|small|strike|su[bp]|trim(?:Left|Right)|substr)$/;

test.each([...names, ...more])('of %s there is nothing younger than ES2020', (name) => {
  const own = new Set([...(known.get(`${name}Constructor`) ?? []), ...(known.get('Function') ?? [])]);
  const made = known.get(name) ?? new Set();
  expect(listed(name).filter((member) => !own.has(member) && !old.test(member))).toEqual([]);
  expect(listed(`${name}.prototype`).filter((member) => !made.has(member) && !old.test(member))).toEqual([]);
});

test('of the whole there is nothing younger than ES2020, and of Intl a date with a zone', () => {
  const globals = listed('globalThis').filter((name) => /^[A-Z]/.test(name) && !known.has(name));
  expect(globals.filter((name) => !known.has(`${name}Constructor`))).toEqual([
    'Infinity',
    'NaN',
    'Intl',
    'Reflect',
  ]);
  expect(listed('Intl')).toEqual(['DateTimeFormat']);
  expect(() =>
    vm.runInContext(`new Intl.DateTimeFormat('vi', { timeZoneName: 'longOffset' })`, realm.context),
  ).toThrow();
});
