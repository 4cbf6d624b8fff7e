import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { PaperSource } from '../../src/documents/papers/source';
import { render } from '../../src/documents/word/render';
import { textOf } from '../../src/documents/word/words-of';
import type { Conference } from '../../src/tables/conference';
import type { GuestLine } from '../../src/tables/guest-lines';
import type { PlanLine } from '../../src/tables/plan-lines';
import type { Unit } from '../../src/tables/units';
import { invitationOf, planOf } from './listed';
import { seed } from './seed';

/** Lines of the plan from pairs of kind and text. */
export const planLines = (...lines: [NonNullable<PlanLine['kind']>, string][]): PlanLine[] =>
  lines.map(([kind, text], index) => ({ row: index + 2, kind, text }));

/** The seed with other settings. */
export const withSettings = (settings: Partial<Conference>): PaperSource => ({
  ...seed,
  conference: { ...seed.conference, ...settings },
});

/** The printed lines of a plan that differs from the seed in some tabs, and has no budget unless one is given. */
export const planText = (tabs: Partial<PaperSource>): string[] =>
  textOf(render(planOf({ ...seed, budget: [], ...tabs })).docx).split('\n');

/** The lines between the abstract and Nơi nhận, or the signature where nobody gets it. */
export const planBody = (tabs: Partial<PaperSource>): string[] => {
  const lines = planText(tabs);
  const foot = lines.findIndex((line) => line === 'Nơi nhận:' || line === 'GIÁM ĐỐC');
  return lines.slice(lines.indexOf('KẾ HOẠCH') + 2, foot);
};

export const invitationText = (settings: Partial<Conference>, unit: Unit, guests: GuestLine[]): string[] =>
  textOf(render(invitationOf(withSettings(settings), unit, guests)).docx).split('\n');

/** One part of a .docx, as XML. */
export const partOf = (docx: string, part: string): string =>
  new PizZip(docx, { base64: true }).file(part)?.asText() ?? '';

/** The lines of a text kept beside the tests. */
export const keptLines = (name: string): string[] =>
  readFileSync(join(__dirname, 'golden', name), 'utf8')
    .trim()
    .split('\n');

/** Compares with a golden text; `GOLDEN=write npm test` writes it anew, and the difference is read in review. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, 'golden', name);
  if (process.env.GOLDEN === 'write') writeFileSync(path, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}
