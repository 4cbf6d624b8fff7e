import { readFileSync } from 'node:fs';
import { actionsLater } from '../../../build/bundle/later';
import { at } from '../../../build/root';
import { actions } from '../../../src/actions/all';

it('has the door know an action by its name before its file is evaluated', () => {
  const list = `import { goToCell } from './sheet/go-to';\nexport const actions = [goToCell] as const;\n`;
  expect(actionsLater(list)).toContain(
    `const goToCell = later('go-to', () => require('./sheet/go-to').goToCell);`,
  );
});

it('leaves no action of the list that is evaluated with it', () => {
  const text = actionsLater(readFileSync(at('src/actions/all.ts'), 'utf8'));
  expect(text.match(/= later\(/g)).toHaveLength(actions.length);
  expect(text).not.toMatch(/^import (?!type)/m);
});

it('bundles them so', () => {
  const code = readFileSync(at('dist/Code.js'), 'utf8');
  expect(code.match(/\blater\d*\("[\w-]+",\(\)=>/g)).toHaveLength(actions.length);
});
