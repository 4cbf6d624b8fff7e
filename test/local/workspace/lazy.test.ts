import { copyOf, draftOf, openWorkspace, sampleWorkspace, shown, typeInto } from '../../support/local';

const sample = sampleWorkspace();
const typed = () => {
  const draft = draftOf(sample);
  typeInto(draft, 'Hội nghị', 'Hội trường', 'Nơi khác');
  return draft;
};
const places = (workspace: typeof sample) =>
  shown(workspace, 'Hội nghị', 'Giá trị').filter((value) => value === 'Nơi khác').length;

test('a lazy workspace reaches the disk when it is told to, or copied', () => {
  const draft = typed();
  expect([places(draft), places(openWorkspace(draft.dir))]).toEqual([1, 0]);
  expect(places(copyOf(draft))).toBe(1);
  expect(places(openWorkspace(draft.dir))).toBe(1);
});

test('what another program saved is not written over', () => {
  const draft = typed();
  typeInto(openWorkspace(draft.dir), 'Hội nghị', 'Hội trường', 'Nơi thứ ba');
  expect(() => draft.tabs()).toThrow('chưa lưu');
});

test('copies of one file have nothing in common', () => {
  const [one, other] = [draftOf(sample), draftOf(sample)];
  typeInto(one, 'Hội nghị', 'Hội trường', 'Nơi khác');
  expect([places(one), places(other), places(draftOf(sample))]).toEqual([1, 0, 0]);
});
