import { readdirSync, readFileSync } from 'node:fs';
import { checkPushed, eagerPackages } from '../../../build/push/checks';
import { openSheet } from '../../../build/push/opening';
import { filesToPush, readPushed } from '../../../build/push/pushed';
import { at } from '../../../build/root';

const pushed = readPushed();

it('clasp would push what the build made, and nothing else', () => {
  const built = readdirSync(at('dist')).sort();
  expect(built).toEqual(['Code.js', 'Guide.html', 'Sidebar.html', 'appsscript.json']);
  expect(filesToPush()).toEqual(built.map((name) => `dist/${name}`));
}, 30_000);

it('passes every check', () => {
  expect(checkPushed(pushed)).toEqual([]);
});

it('evaluates no package until a verb needs it', () => {
  const metafile = JSON.parse(readFileSync(at('.build', 'code.meta.json'), 'utf8'));
  expect(eagerPackages(metafile, 'src/main.ts')).toEqual([]);
  expect(openSheet(pushed.code).entries.length).toBeGreaterThan(0);
});

it('would notice: the door loads the packages, and the watch sees them', () => {
  const { loaded } = openSheet(`${pushed.code}\nonOpen = () => call({ action: 'no-such-action' });`);
  expect(loaded.filter((path) => path.includes('node_modules/'))).not.toEqual([]);
});
