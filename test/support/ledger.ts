import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spoken, Workspace } from './local';

type Entries = Record<string, string>;
const fileOf = ({ dir }: Workspace): string => join(dir, 'properties.json');

/** What the machine remembers of a workspace, by the names of its entries. */
export const ledgerOf = (workspace: Workspace): Entries =>
  JSON.parse(readFileSync(fileOf(workspace), 'utf8'));

/** Puts entries into the ledger, as another version of the add-on may have left them. */
export const putInLedger = (workspace: Workspace, entries: Entries): void =>
  writeFileSync(fileOf(workspace), JSON.stringify({ ...ledgerOf(workspace), ...entries }));

/** Takes entries out of the ledger, as nothing of ours ever does. */
export const loseFromLedger = (workspace: Workspace, names: readonly string[]): void =>
  writeFileSync(
    fileOf(workspace),
    JSON.stringify(
      Object.fromEntries(Object.entries(ledgerOf(workspace)).filter(([name]) => !names.includes(name))),
    ),
  );

/** Where the machine says that it does not understand something, and what. */
export const notUnderstood = (problems: readonly Spoken[]): unknown[][] =>
  problems.filter(({ code }) => code === 'not-understood').map(({ tab, row, seen }) => [tab, row, seen]);
