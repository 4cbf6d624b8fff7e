import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage, pageScript } from '../../../build/bundle/page';
import { at } from '../../../build/root';

const folder = join('.build', `page-test-${process.pid}`);
afterEach(() => rmSync(at(folder), { recursive: true }));

async function page(files: Record<string, string>): Promise<string> {
  mkdirSync(at(folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(at(folder, name), content);
  return bundlePage(await pageScript(folder), 'Giao Ban');
}

it('makes one file of a script and its styles', async () => {
  const main = `import { render } from 'preact'; import './page.css'; render(<h1>Chào</h1>, document.body);`;
  const html = await page({
    'main.tsx': main,
    'page.css': 'h1 { color: red; }',
    'a.css': 'p { margin: 0; }',
  });
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain('<base target="_top">');
  expect(html).toContain('<style>p{margin:0}h1{color:red}</style>');
  expect(html).toContain('"Chào"');
});

it('leaves no backtick where the source has template literals', async () => {
  const address = ['`https://$', '{location.host}/* chào */\n`'].join('');
  const html = await page({ 'main.ts': `console.log(${address}, String.raw${address})` });
  expect(html).toContain('https://');
  expect(html).not.toContain('`');
});

it('does not let the text of a script end it', async () => {
  const html = await page({ 'main.ts': `console.log('</script><b>', /<\\/SCRIPT>/)` });
  expect(html.match(/<\/script/gi)).toHaveLength(1);
});
