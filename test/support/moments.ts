import type { ExecuteOptions } from './local';
import { isLong } from './long';

/** Where a run is killed. */
export type Moment = NonNullable<ExecuteOptions['dieAt']>;

/**
 * Calls that only read, or work in the script's own memory: a kill after one leaves what a kill before it leaves. Whatever is not listed
 * counts as a change. The calls that one `fetchAll` makes count by themselves.
 */
const reading = new RegExp(
  [
    String.raw`\.(?:get|is|has|supports|collects|requires|as)(?![a-z])\w*$`,
    String.raw`\.(?:list|export|openById|fetchAll|sleep|base64Encode|createChoice|createResponse)$`,
    String.raw`^(?:Lock|LockService|FormResponse)\.(?!submit)`,
    String.raw`^(?:Form|Script)App\.(?:create\w*Validation|newTrigger)$`,
    String.raw`^\w+Builder\.(?!create$)`,
  ].join('|'),
);

export const changes = (name = ''): boolean => !reading.test(name);

const writesSheet = (name: string): boolean => /^(?:Range|Sheet)\.(?:set|insert)/.test(name);

/** What a tab was told, and what Google has not put in the Sheet yet, is as if it had never been. */
const isTakenBack = (name = ''): boolean => /^(?:Range|Sheet)\./.test(name);

/**
 * Every moment at which a kill leaves something else than the moment before, unsaved sheet writes lost: before the first call, and after
 * each that changes something but cells, which are lost. The long walk dies after every call.
 */
export const moments = (names: readonly string[]): Moment[] => [
  { call: 1, when: 'before' },
  ...unlike(
    names,
    after(names, 'lost', (index) => isLong || (changes(names[index]) && !isTakenBack(names[index]))),
  ),
];

/** Those at which it matters that sheet writes are kept: the others leave the same as {@link moments}. The long walk: from the first write on. */
export const keepingMoments = (names: readonly string[]): Moment[] => {
  const first = names.findIndex(writesSheet);
  const kept = after(
    names,
    'kept',
    (index) => index >= first && (isLong || (changes(names[index]) && isUnsaved(names.slice(0, index + 1)))),
  );
  return [...unlike(names, kept)];
};

/**
 * Those of a run that sets many like things one by one, without those that only make some into some more: kept are the first after calls
 * of a name, the last, and the first with another call behind it. The long walk: all.
 */
function unlike(names: readonly string[], all: readonly Moment[]): readonly Moment[] {
  const done = all.map(({ call }) => whichever(names[call - 1] ?? ''));
  const followed = done.map((name, index) => `${name} ${done[index + 1] ?? ''}`);
  const isNew = (name: string, index: number): boolean =>
    !done.slice(0, index).includes(name) ||
    done.lastIndexOf(name) === index ||
    followed.indexOf(followed[index] ?? '') === index;
  return isLong ? all : all.filter((_, index) => isNew(done[index] ?? '', index));
}

/** An item of a Form is made and dressed like another, whatever it asks for. */
const whichever = (name: string): string => name.replace(/\w+Item(?=\.|$)/, 'Item');

const after = (
  names: readonly string[],
  sheetWrites: 'lost' | 'kept',
  isTried: (index: number) => boolean,
): Moment[] =>
  names.flatMap((_, index) => (isTried(index) ? [{ call: index + 1, when: 'after', sheetWrites }] : []));

const isUnsaved = (names: readonly string[]): boolean =>
  names.map(writesSheet).lastIndexOf(true) > names.lastIndexOf('SpreadsheetApp.flush');

/** Calls before which the world is not as it was before the call in front of them, counting from 1; for what happens beside a run. */
export const turns = (names: readonly string[]): Set<number> =>
  new Set(
    names.flatMap((_, index) => (isLong || index === 0 || isTold(names[index - 1]) ? [index + 1] : [])),
  );

const isTold = (name = ''): boolean => changes(name) || name.startsWith('Lock.');
