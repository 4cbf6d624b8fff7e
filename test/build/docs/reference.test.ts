import { existsSync, readdirSync, statSync } from 'node:fs';
import { guideBody, guidePage, guidePages } from '../../../build/docs/guide';
import { writtenPart } from '../../../build/docs/part';
import { permissionPart, permissionTable } from '../../../build/docs/permissions';
import { reference, writtenReference } from '../../../build/docs/reference';
import { verbPart, verbTable } from '../../../build/docs/verbs';
import { at } from '../../../build/root';
import { showGuide } from '../../../src/actions/desk/show-guide';
import { guidePlaceOf, type View, views } from '../../../src/sidebar/parts/views';

test('docs/huong-dan/tra-cuu.md says what the declarations say (npm run docs writes it)', () =>
  expect(writtenReference()).toBe(reference()));

test('the command line lists the verbs that are declared (npm run docs writes it)', () =>
  expect(writtenPart(verbPart)).toBe(verbTable()));

test('the page on privacy gives the declared reason of each permission (npm run docs writes it)', () =>
  expect(writtenPart(permissionPart)).toBe(permissionTable()));

describe('the guide that the add-on opens', () => {
  const body = guideBody([{ name: 'gói', version: '1.0.0', licence: 'MIT', text: 'Lời \x60giấy phép\x60' }]);
  const places = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

  test('has each place once', () => expect(new Set(places).size).toBe(places.length));

  test.each(Object.keys(views) as View[])('has the place that the help of %s names', (view) => {
    expect(places).toContain(guidePlaceOf(view));
    expect(showGuide.request.safeParse({ at: guidePlaceOf(view) }).success).toBe(true);
  });

  test('leads nowhere that is not there, and out of itself nowhere', () => {
    const links = [...body.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !places.includes(href.slice(1)))).toEqual([]);
  });

  test.each(['"><script>', 'a b', "a'"])('cannot be opened at %s', (at) =>
    expect(showGuide.request.safeParse({ at }).success).toBe(false),
  );
});

test.each(guidePages)('the pictures of %s are there, each with words for who cannot see it', (page) => {
  for (const [, words = '', file = ''] of guidePage(page).matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)) {
    expect(words.length).toBeGreaterThan(15);
    expect(existsSync(at('docs', 'huong-dan', file))).toBe(true);
  }
});

test('every picture is used and none is heavy', () => {
  const folder = at('docs', 'huong-dan', 'hinh');
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const texts = guidePages.map(guidePage).join('');
  expect(names.filter((name) => !texts.includes(`(hinh/${name})`))).toEqual([]);
  const sizes = names.map((name) => statSync(`${folder}/${name}`).size);
  expect(Math.max(...sizes)).toBeLessThan(140_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});
