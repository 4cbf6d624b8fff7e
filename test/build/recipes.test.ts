import { recipesChapter, writtenChapter } from '../../build/recipes/document';
import { followed } from '../../build/recipes/recipe';
import { recipes } from '../../build/recipes/recipes';

// What a recipe makes is compiled and run by `npm run recipes`: Jest cannot load the compiler.
describe.each(recipes)('to add $adds', ({ steps, most }) => {
  it(`takes at most ${most} files, each once`, () => {
    expect(steps.length).toBeLessThanOrEqual(most);
    expect(new Set(steps.map(({ file }) => file)).size).toBe(steps.length);
  });

  it('fits the files as they are', () => {
    expect(Object.keys(followed(steps))).toHaveLength(steps.length);
  });

  it('has a test among its files', () => {
    expect(steps.filter(({ file }) => /^test\/.*\.test\.tsx?$/.test(file))).not.toEqual([]);
  });
});

it('the document tells what the recipes are', () => {
  expect(writtenChapter()).toBe(recipesChapter());
});

it('a recipe for files that read otherwise is refused', () => {
  const step = { file: 'package.json', does: 'nothing' };
  expect(() => followed([{ ...step, replaces: [['no such words', '']] }])).toThrow('no such words');
  expect(() => followed([{ ...step, text: '' }])).toThrow('exists already');
});
