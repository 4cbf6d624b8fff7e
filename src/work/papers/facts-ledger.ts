import * as z from 'zod/mini';
import { type Facts, factNames, standings, tellTheSame, type Way, ways } from '../../domain/papers/facts';
import { codeKey, digest } from '../../domain/text/digest';
import { under } from '../../google/ledger';
import {
  entryText,
  type Shapes,
  stored,
  storedUnder,
  type UnrecognisedEntry,
  unrecognisedIn,
} from '../sheet/stored';

/** Names of the ledger's entries begin so: a set of facts, what a paper told, who was told without a mail of ours. */
const names = { facts: 'facts:', paper: 'paper-facts:', held: 'held:' } as const;

/** What a mail told: facts, and the code of the Form whose own link it brought. */
export type Told = Facts & { form?: string | undefined };

const facts: Shapes<Told> = [
  z.object({
    ...Object.fromEntries(factNames.map((fact) => [fact, z.optional(z.string())])),
    standing: z.optional(z.enum(standings)),
    form: z.optional(z.string()),
  }),
];

/**
 * What a paper said when it was last written: its facts by their id, its number and day of issue (`2020-07-09`, '' = printed blank), and the first place
 * in its text that was left blank, '' = none. Of a paper that an earlier version wrote only the facts are known.
 */
export type PaperTold = { told: string; number?: string; issued?: string; gap?: string };
const text = z.string();
const paperShapes: Shapes<PaperTold & { code: string }> = [
  z.pipe(
    z.tuple([text, text]),
    z.transform(([code, told]) => ({ code, told })),
  ),
  z.pipe(
    z.tuple([text, text, text, text, text]),
    z.transform(([code, told, number, issued, gap]) => ({ code, told, number, issued, gap })),
  ),
];

/** Somebody who was told otherwise than by a mail. `code` = of the holder, `mail` = the mail in whose place it was, '' for none. */
export type HeldEntry = { code: string; mail: string; told: string; by: Way; at: number; account: string };
const held = z.pipe(
  z.tuple([z.string(), z.string(), z.string(), z.enum(ways), z.number(), z.string()]),
  z.transform(([code, mail, told, by, at, account]): HeldEntry => ({ code, mail, told, by, at, account })),
);
const heldShapes: Shapes<HeldEntry> = [held];

/** All that the ledger keeps of what was told. */
export type ToldLedger = {
  /** Each distinct set once, by its id. */
  facts: Map<string, Facts>;
  /** Of the sets that went with somebody's own link of a Form its code, by their id. */
  links: Map<string, string>;
  /** What papers said, by their keys. */
  papers: ReadonlyMap<string, PaperTold>;
  held: readonly HeldEntry[];
  unrecognised: ReadonlyMap<string, UnrecognisedEntry>;
};

export function toldIn(ledger: Record<string, string>): ToldLedger {
  const sets = Object.entries(under(names.facts, ledger));
  const read = sets.flatMap(([id, text]): [string, Told][] => {
    const set = stored(facts, text);
    return set ? [[id, set]] : [];
  });
  const papers = storedUnder(names.paper, paperShapes, ledger);
  const others = storedUnder(names.held, heldShapes, ledger);
  return {
    facts: new Map(read.map(([id, { form: _, ...set }]) => [id, set])),
    links: new Map(read.flatMap(([id, { form }]) => (form ? [[id, form] as const] : []))),
    papers: papers.entries,
    held: [...others.entries.values()],
    unrecognised: new Map([
      ...sets.flatMap(([id, text]): [string, UnrecognisedEntry][] => {
        const why = unrecognisedIn(facts, text);
        return why ? [[id, { code: id, why }]] : [];
      }),
      ...papers.unrecognised,
      ...others.unrecognised,
    ]),
  };
}

/** The name of a set: the same facts have the same. */
export const factsId = (set: Told): string => digest(JSON.stringify(factEntries(set))).slice(0, 8);

/** Whether the set of an id says the same as another, in whatever words. */
export const saysTheSame = (id: string | undefined, set: Facts, { facts: known }: ToldLedger): boolean => {
  const told = known.get(id ?? '');
  return id === factsId(set) || (told !== undefined && tellTheSame(told, set));
};

const factEntries = (set: Told): [string, string][] =>
  [...factNames, 'standing' as const, 'form' as const].flatMap((name): [string, string][] => {
    const value = set[name];
    return value === undefined ? [] : [[name, value]];
  });

/** The entries of sets that the ledger does not have yet, to be written in one call with whoever told them. */
export function factsEntries(sets: readonly Told[], known: ToldLedger): Record<string, string> {
  const fresh = sets.map((set) => [factsId(set), set] as const).filter(([id]) => !known.facts.has(id));
  for (const [id, { form, ...set }] of fresh) {
    known.facts.set(id, set);
    if (form) known.links.set(id, form);
  }
  return Object.fromEntries(
    fresh.map(([id, set]) => [names.facts + id, entryText(facts, Object.fromEntries(factEntries(set)))]),
  );
}

/** The entry that says what a paper told. */
export const paperFactsEntry = (
  code: string,
  { told, number, issued, gap }: Required<PaperTold>,
): Record<string, string> => ({
  [names.paper + codeKey(code)]: entryText(paperShapes, [code, told, number, issued, gap]),
});

/** The facts that a paper told when it was last written; undefined where nobody knows. */
export const toldByPaper = (code: string, { facts: known, papers }: ToldLedger): Facts | undefined =>
  known.get(papers.get(codeKey(code))?.told ?? '');

/**
 * The entry of somebody who was told; one for each mail in whose place it was, else one for each holder. An own office holds under the code of its mail,
 * so the two must not be one.
 */
export const heldEntry = ({ code, mail, told, by, at, account }: HeldEntry): Record<string, string> => ({
  [names.held + codeKey(mail || `${code}·`)]: entryText(heldShapes, [code, mail, told, by, at, account]),
});
