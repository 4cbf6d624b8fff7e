import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { builtActions } from '../../../build/declared/actions';
import { builtKinds } from '../../../build/declared/kinds';
import { reference } from '../../../build/docs/reference';
import { layers } from '../../../build/house/boundaries';
import { at } from '../../../build/root';
import { actions } from '../../../src/actions/all';
import { checkCodes } from '../../../src/domain/desk/self-check';
import { expected } from '../../../src/domain/problem';
import { isView, menuViews, views } from '../../../src/sidebar/parts/views';
import { tables } from '../../../src/tables/tables';
import { permissionReasons } from '../../../src/words/permissions';
import { checkTitles } from '../../../src/words/self-check-titles';

/** One list of the code, and every other place that must name the same things. */
type Registry = {
  name: string;
  list: readonly string[];
  places: Readonly<Record<string, readonly string[]>>;
};

const text = (path: string): string => readFileSync(at(path), 'utf8');
const page = reference();
const privacy = text('docs/huong-dan/quyen-rieng-tu.md');
const manifest: { oauthScopes: string[] } = JSON.parse(text('appsscript.json'));

/** What stands under a heading of a Markdown text, up to the next heading of its height. */
function chapter(markdown: string, heading: string): string {
  const [, rest = ''] = markdown.split(`\n${heading}\n`);
  const [height = ''] = heading.split(' ');
  return rest.split(`\n${height} `)[0] ?? '';
}

/** The first cell of each row of a table in Markdown, its title row left out. */
const firstCells = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| *([^|]*?) *\|/gm)]
    .map(([, cell = '']) => cell.replace(/[*`]/g, ''))
    .filter((cell) => !/^-+$/.test(cell))
    .slice(1);

/** Files of a folder whose text says that they declare something, without their ending. */
const declaring = (folder: string, words: RegExp): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && words.test(text(`${folder}/${name}`)))
    .map((name) => basename(name, '.ts'));

/** The layer that a folder of src/ is, or a file that stands there; nothing for declarations and settings. */
const layerNamed = (name: string): string[] => (/^\w+(\.ts)?$/.test(name) ? [name.replace(/\.ts$/, '')] : []);

const registries: Registry[] = [
  {
    name: 'problems',
    list: Object.keys(expected),
    places: {
      'the declarations': [
        ...problemSources().matchAll(/^ {2}'?([\w-]+)'?: (?:blocks|warns|suggests)\(/gm),
      ].map(([, code = '']) => code),
      'the guide': [...chapter(page, '## Lời nhắc của máy').matchAll(/\| `([\w-]+)` \|$/gm)].map(
        ([, code = '']) => code,
      ),
    },
  },
  {
    name: 'tabs',
    list: Object.values(tables).map(({ title }) => title),
    places: {
      'the folder': declaring('src/tables', / = table\(/).flatMap((file) =>
        [...text(`src/tables/${file}.ts`).matchAll(/ = table\(\{\n {2}title: '(.*)'/g)].map(
          ([, title = '']) => title,
        ),
      ),
      'the guide': [...chapter(page, '## Các trang tính').matchAll(/^### (.*)$/gm)].map(
        ([, title = '']) => title,
      ),
    },
  },
  {
    name: 'kinds of paper, mail and Form',
    list: builtKinds().map(({ name }) => name),
    places: {
      'the folders': [
        'src/documents/kinds',
        'src/documents/ready',
        'src/work/mail/kinds',
        'src/domain/forms',
      ].flatMap((folder) =>
        readdirSync(at(folder)).flatMap((file) =>
          [...text(`${folder}/${file}`).matchAll(/ words: \{\s*(?:name|file): '(.*?)'/g)].map(
            ([, name = '']) => name,
          ),
        ),
      ),
      'the guide': firstCells(chapter(page, '## Văn bản, thư và biểu mẫu')),
    },
  },
  {
    name: 'actions',
    list: actions.map(({ name }) => name),
    places: {
      'the folder': declaring('src/actions', / = action\(\{/),
      'what was built': builtActions().map(({ name }) => name),
    },
  },
  {
    name: 'buttons',
    list: actions.map(({ press }) => press),
    places: { 'the guide': firstCells(chapter(page, '## Các nút')) },
  },
  {
    name: 'checks',
    list: checkCodes,
    places: { 'the words': Object.keys(checkTitles) },
  },
  {
    name: 'permissions',
    list: manifest.oauthScopes.map((scope) => scope.replace(/^.*auth\//, '')),
    places: {
      'the reasons': Object.keys(permissionReasons),
      'the guide': firstCells(chapter(privacy, '## Các quyền và lý do')),
    },
  },
  {
    name: 'layers',
    list: layers.src ?? [],
    places: { 'the folder': [...new Set(readdirSync(at('src')).flatMap(layerNamed))] },
  },
  {
    name: 'views',
    list: Object.values(views).map(({ title }) => title),
    places: {
      'the guide': firstCells(chapter(page, '## Thực đơn')),
    },
  },
  {
    name: 'views of the menu',
    list: menuViews.map((view) => views[view].title),
    places: {
      'its words': [...text('src/main.ts').matchAll(/label: '(.*?)'/g)].map(([, label = '']) => label),
      'what it opens': [...text('src/main.ts').matchAll(/showSidebar\(title, '([\w-]+)'\)/g)].map(
        ([, view = '']) => (isView(view) ? views[view].title : view),
      ),
    },
  },
];

function problemSources(): string {
  return readdirSync(at('src/domain/problems'))
    .map((name) => text(`src/domain/problems/${name}`))
    .join('');
}

describe.each(registries)('all $name', ({ list, places }) => {
  it('are listed once', () => expect(new Set(list).size).toBe(list.length));

  it.each(Object.entries(places))('are the same in %s', (_, names) => {
    expect([...names].sort()).toEqual([...list].sort());
  });
});

it('the menu has six verbs at most', () => expect(menuViews.length).toBeLessThanOrEqual(6));
