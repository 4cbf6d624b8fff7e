import * as z from 'zod/mini';
import { meansTheSame } from '../../domain/papers/fact-meaning';
import type { Facts } from '../../domain/papers/facts';
import { under } from '../../google/ledger';
import { entryText, type Shapes, stored, unrecognisedIn } from '../sheet/stored';

/** Names of the ledger's entries for the latest notice begin so: as many parts as one entry takes holders. */
const prefix = 'notice:';
/** Holders in one part: at ten letters each, and room for longer ones. */
const mostInPart = 500;

/** How a conference is not held as it was told. VI: chuyển sang, tạm hoãn, không tổ chức. */
export const noticeNames = ['moved', 'postponed', 'cancelled'] as const;
export type NoticeName = (typeof noticeNames)[number];

/**
 * The latest notice. `paper` = its code in the list, '' = none was needed; `day` = what stood as the day then; `facts` = the id of what the Sheet told
 * to all then; `print` = of its text as the machine wrote it; `told` = which facts each holder is to hear, by the holder's code.
 */
export type Notice = {
  paper: string;
  kind: NoticeName;
  day: string;
  facts: string;
  print: string;
  at: number;
  by: string;
  told: ReadonlyMap<string, string>;
};

type Part = Omit<Notice, 'told'> & { ids: Record<string, string[]> };
const text = z.string();
const part = z.pipe(
  z.tuple([text, z.enum(noticeNames), text, text, text, z.number(), text, z.record(text, z.array(text))]),
  z.transform(([paper, kind, day, facts, print, at, by, ids]): Part => {
    return { paper, kind, day, facts, print, at, by, ids };
  }),
);
const shapes: Shapes<Part> = [part];

/** The latest notice; `isUnrecognised` = a part of it cannot be read, so that nobody knows who was to hear of what. */
export function noticeIn(ledger: Record<string, string>): {
  notice: Notice | undefined;
  isUnrecognised: boolean;
} {
  const texts = Object.values(under(prefix, ledger));
  const parts = texts.flatMap((one) => stored(shapes, one) ?? []);
  const latest = Math.max(0, ...parts.map(({ at }) => at));
  const own = parts.filter(({ at }) => at === latest);
  const [first] = own;
  const isUnrecognised = texts.some((one) => unrecognisedIn(shapes, one) !== undefined);
  if (!first) return { notice: undefined, isUnrecognised };
  const { ids: _, ...about } = first;
  const told = own.flatMap(({ ids }) =>
    Object.entries(ids).flatMap(([id, codes]) => codes.map((code) => [code, id] as const)),
  );
  return { notice: { ...about, told: new Map(told) }, isUnrecognised };
}

/** The entries of a notice, in the place of the one before, to be written in one call. */
export function noticeEntries({ told, ...about }: Notice): Record<string, string> {
  const { paper, kind, day, facts, print, at, by } = about;
  const all = [...told];
  const count = Math.max(1, Math.ceil(all.length / mostInPart));
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => {
      const ids: Record<string, string[]> = {};
      for (const [code, id] of all.slice(number * mostInPart, (number + 1) * mostInPart))
        ids[id] = [...(ids[id] ?? []), code];
      return [`${prefix}${number}`, entryText(shapes, [paper, kind, day, facts, print, at, by, ids])];
    }),
  );
}

/** Whether the conference stands as a notice said: not held, until another day is typed. */
export const standingBy = (notice: Notice | undefined, { day = '' }: Facts): Facts['standing'] =>
  notice && notice.kind !== 'moved' && (day === '' || meansTheSame('day', notice.day, day))
    ? notice.kind
    : undefined;
