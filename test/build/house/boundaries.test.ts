import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { boundaries, breaches } from '../../../build/house/boundaries';
import { at } from '../../../build/root';

const sources = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

it('every file of src/ keeps to its boundaries', () => {
  expect(sources.flatMap((path) => breaches(path, readFileSync(at(path), 'utf8')))).toEqual([]);
});

it('every boundary belongs to something that exists', () => {
  const existing = new Set(
    sources.flatMap((path) => [
      path.replace(/^src\/([^/.]+).*/, '$1'),
      path.replace(/^src\/(.*)\.tsx?$/, '$1'),
    ]),
  );
  expect(Object.keys(boundaries).filter((area) => !existing.has(area))).toEqual([]);
});

describe('refuses', () => {
  it.each([
    ['src/main.ts', `import { check } from './actions/check';`],
    ['src/calls.ts', `import { render } from './documents/render';`],
    ['src/calls.ts', `import { check } from './actions/sheet/check';`],
    ['src/actions/sheet/check.ts', `import { actions } from '../all';`],
    ['src/actions/check.ts', `import { writePlan } from './write-plan';`],
    ['src/actions/check.ts', `import PizZip from 'pizzip';`],
    ['src/work/papers/produce.ts', `import { writePlan } from '../../actions/write-plan';`],
    ['src/tables/units.ts', `import { workbook } from '../google/workbook';`],
    ['src/tables/units.ts', `import { render } from '../documents/render';`],
    ['src/domain/days.ts', `import type { Unit } from '../tables/units';`],
    ['src/domain/days.ts', `import * as z from 'zod';`],
    ['src/documents/plan.ts', `import { upload } from '../google/drive';`],
    ['src/google/drive.ts', `import type { Unit } from '../tables/units';`],
    ['src/google/drive.ts', `import { problem } from '../domain/problem';`],
    ['src/sidebar/main.tsx', `import { call } from '../calls';`],
    ['src/sidebar/main.tsx', `import type { Unit } from '../tables/units';`],
    ['src/sidebar/main.tsx', `import { actions } from '../actions/all';`],
    ['src/sidebar/main.tsx', `import type { check } from '../actions/sheet/check';`],
    ['src/samples/bac-giang-2020.ts', `import { workbook } from '../google/workbook';`],
    ['src/domain/days.ts', `import { root } from '../../../build/root';`],
    ['src/domain/days.ts', `export * from '../tables/units';`],
    ['src/domain/days.ts', `const units = () => require('../tables/units');`],
    ['src/domain/days.ts', `type Unit = import('../tables/units').Unit;`],
    ['src/domain/days.ts', `const units = import('../tables/units');`],
    ['src/helpers/text.ts', `import { fold } from '../domain/vietnamese';`],
  ])('in %s: %s', (path, text) => {
    expect(breaches(path, text)).toHaveLength(1);
  });
});

describe('allows', () => {
  it.each([
    ['src/main.ts', `const calls = () => require('./calls') as typeof import('./calls');`],
    ['src/actions/check.ts', `import { units } from '../tables/units';`],
    [
      'src/documents/plan.ts',
      `import type { Unit } from '../tables/units'; import template from './plan.template.docx';`,
    ],
    [
      'src/sidebar/main.tsx',
      `import type { Told } from '../actions/all'; import { useState } from 'preact/hooks';`,
    ],
  ])('in %s: %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });
});

describe('an Apps Script service', () => {
  const pure = ['domain', 'documents', 'letters', 'spoken', 'tables', 'words', 'samples'].map(
    (folder) => `src/${folder}/sheets.ts`,
  );
  const others = ['src/main.ts', 'src/calls.ts', 'src/actions/sheets.ts', 'src/sidebar/sheets.tsx'];
  const text =
    'export const sheets = (): GoogleAppsScript.Spreadsheet.Sheet[] => SpreadsheetApp.getActive().getSheets();\n';
  const project = copyRules([...pure, ...others, 'src/google/sheets.ts'], text);
  afterAll(() => rmSync(project, { recursive: true }));

  const run = (tool: string, ...args: string[]): string =>
    spawnSync(process.execPath, [at('node_modules', tool), ...args], { cwd: project, encoding: 'utf8' })
      .stdout;

  it('is named in src/google only', () => {
    const { diagnostics } = JSON.parse(run('@biomejs/biome/bin/biome', 'lint', '--reporter=json', 'src'));
    const refused = diagnostics.map((one: { category: string; location: { path: string } }) => [
      one.category,
      one.location.path,
    ]);
    const expected = [...pure, ...others].map((path) => ['lint/style/noRestrictedGlobals', path]);
    expect(refused.sort()).toEqual(expected.sort());
  });

  it('does not compile in the pure folders', () => {
    const errors = run('typescript/bin/tsc', '-p', 'src/tsconfig.pure.json');
    for (const path of pure) {
      expect(errors).toMatch(new RegExp(`${path.slice('src/'.length)}.*Cannot find name 'SpreadsheetApp'`));
      expect(errors).toMatch(
        new RegExp(`${path.slice('src/'.length)}.*Cannot find namespace 'GoogleAppsScript'`),
      );
    }
  });
});

/** A folder with our rules for linter and compiler, and `text` in each of `paths`. */
function copyRules(paths: readonly string[], text: string): string {
  const project = mkdtempSync(join(tmpdir(), 'giao-ban-rules-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  };
  for (const rules of ['biome.json', '.gitignore', 'tsconfig.json', 'src/tsconfig.pure.json']) {
    write(rules, readFileSync(at(rules), 'utf8'));
  }
  for (const path of paths) write(path, text);
  return project;
}
