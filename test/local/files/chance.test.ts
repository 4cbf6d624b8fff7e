import { chanceBelow, chanceBytes, chanceUuid, drawFrom } from '../../../local/files/chance';

afterEach(() => void drawFrom(undefined));

const some = () => [chanceBytes(8).toString('hex'), chanceBelow(1000), chanceUuid()];

it('draws the same from the same text, and never the same twice', () => {
  drawFrom('a');
  const first = [some(), some()];
  expect(first[0]).not.toEqual(first[1]);
  drawFrom('a');
  expect([some(), some()]).toEqual(first);
  drawFrom('b');
  expect(some()).not.toEqual(first[0]);
});

it('goes on where it was, when another text was drawn from meanwhile', () => {
  drawFrom('a');
  const [, second] = [some(), some()];
  drawFrom('a');
  some();
  const before = drawFrom('b');
  some();
  drawFrom(before, false);
  expect(some()).toEqual(second);
});

it('is chance where nothing was said', () => expect(some()).not.toEqual(some()));

it('makes UUIDs of version 4', () => {
  for (const _ of Array(20))
    expect(chanceUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
