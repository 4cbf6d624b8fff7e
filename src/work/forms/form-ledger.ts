import * as z from 'zod/mini';
import type { Day } from '../../domain/days/days';
import { readyForms } from '../../domain/forms/ready-forms';
import { type Problem, problem } from '../../domain/problem';
import { writeEntries } from '../../google/ledger';
import { type TableName, tables } from '../../tables/tables';
import { entryText, type Shapes, stored, type Unrecognised, unrecognisedIn } from '../sheet/stored';
import type { KnownKind } from './form-kinds';
import { formKinds, formName } from './form-kinds';

const first = z.object({
  id: z.string(),
  /** The account that made it and answers for its clock. */
  maker: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The Form's item of each question and section. */
  items: z.record(z.string(), z.number()),
  /** Link codes that units had, each `until` it was changed; absent before any was. */
  formerCodes: z.optional(z.array(z.object({ unit: z.string(), code: z.string(), until: z.number() }))),
});

const shape = z.extend(first, {
  /** By which number a prefilled address names each question; of a Form that is still to be brought up to date none. */
  entries: z.optional(z.record(z.string(), z.number())),
});

const third = z.extend(shape, {
  /** The code in Danh mục phiếu, and the name of its kind; absent of the registration of tasks. */
  code: z.optional(z.string()),
  kind: z.optional(z.string()),
  /** The tab of its answers. */
  tab: z.optional(z.string()),
  /** From which the codes of those who are asked are reckoned. */
  secret: z.optional(z.string()),
  /** An own link with something in the place of code and name. */
  sample: z.optional(z.string()),
  /** Until which day single ones may still answer. */
  passes: z.optional(z.array(z.object({ unit: z.string(), until: z.string() }))),
  /** Fingerprints of the columns' titles, by question, and of what is asked and offered. */
  titles: z.optional(z.record(z.string(), z.string())),
  asks: z.optional(z.string()),
  offers: z.optional(z.string()),
  /** The day and hour that were asked about, as a fingerprint, and since when. */
  about: z.optional(z.string()),
  since: z.optional(z.number()),
  /** It is over, and all that came was read. */
  done: z.optional(z.literal(true)),
});

/** What the ledger knows of a Form. */
export type FormEntry = z.infer<typeof third>;

const shapes: Shapes<FormEntry> = [first, shape, third];

/** The Form of a kind, in a ledger that was read already. */
export const formIn = (
  ledger: Record<string, string>,
  { name }: Pick<KnownKind, 'name'>,
): FormEntry | undefined => stored(shapes, ledger[name]);

/** Writes down a Form, and what goes with it in the same call. */
export const writeForm = ({ name }: KnownKind, form: FormEntry, beside: Record<string, string> = {}): void =>
  writeEntries({ [name]: entryText(shapes, form), ...beside });

/** Names of the ledger's entries for Forms: `form`, and `form:` with a name for those that are not of the first kind. */
const isForm = (name: string): boolean => /^form(?::|$)/.test(name);

/** The Forms of rows, as far as this version knows their kinds. */
export const rowForms = (ledger: Record<string, string>): FormEntry[] =>
  Object.keys(ledger).flatMap((name) => {
    const entry = name.startsWith('form:') ? stored(shapes, ledger[name]) : undefined;
    return readyForms.some((one) => one.name === entry?.kind) && entry ? [entry] : [];
  });

const ofConference = (ledger: Record<string, string>): FormEntry[] =>
  formKinds.flatMap((kind) => formIn(ledger, kind) ?? []);

/** The Form that is kept in Hội nghị. */
export const conferenceForm = (ledger: Record<string, string>): FormEntry | undefined =>
  ofConference(ledger)[0];

/** Every Form that was made, as far as this version knows its kind. */
export const allForms = (ledger: Record<string, string>): FormEntry[] => [
  ...ofConference(ledger),
  ...rowForms(ledger),
];

/** Whether there is a Form at all, or what may be one. */
export const hasForm = (ledger: Record<string, string>): boolean => Object.keys(ledger).some(isForm);

/** Forms of a kind or a shape that this version does not know: they are told of and left alone. */
export function unrecognisedForms(ledger: Record<string, string>): Problem[] {
  const known = new Set<string>([
    ...formKinds.map(({ name }) => name),
    ...rowForms(ledger).map(({ code = '' }) => formName(code)),
  ]);
  const unknown = Object.keys(ledger).filter((name) => isForm(name) && !known.has(name));
  return [
    ...formKinds.flatMap((kind) => unreadForm(ledger, kind)),
    ...unknown.map((name) => unrecognisedForm('not-understood', 'conference', name)),
  ];
}

/** Whether the Form that is kept in Hội nghị is there but cannot be read. */
export const hasUnreadForm = (ledger: Record<string, string>): boolean =>
  formKinds.some((kind) => unreadForm(ledger, kind).length > 0);

/** The problem of a Form that is there but cannot be read. */
export function unreadForm(ledger: Record<string, string>, kind: KnownKind): Problem[] {
  const why = unrecognisedIn(shapes, ledger[kind.name]);
  return why ? [unrecognisedForm(why, kind.answers, kind.words.file)] : [];
}

const unrecognisedForm = (why: Unrecognised, tab: TableName, seen: string): Problem =>
  problem(why, { tab: tables[tab].title, row: 0, column: '' }, seen);

/** Until which day each may still answer, by code. VI: gia hạn riêng. */
export const passesOf = (form: FormEntry | undefined): ReadonlyMap<string, Day> =>
  new Map((form?.passes ?? []).map(({ unit, until }) => [unit, until]));

/** The last day on which a Form is open for the sake of single ones. */
export const lastPass = (form: FormEntry | undefined): Day | undefined =>
  (form?.passes ?? []).reduce<Day | undefined>(
    (last, { until }) => (last === undefined || last < until ? until : last),
    undefined,
  );
