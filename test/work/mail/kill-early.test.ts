import { expectMended, half, mails, names } from './sixty';

jest.setTimeout(1_800_000);

test('a run of 60 mails makes more than six calls for each, all of which are tried here and in kill-late', () => {
  expect(names.filter((name) => name === 'Gmail.messages.send')).toHaveLength(mails);
  expect(names.length).toBeGreaterThan(mails * 6);
});

// A kill before a call leaves what a kill after the one before it leaves.
test('killed before the first call and after any of the first half, unsaved sheet writes lost: one mail in doubt at most', () => {
  expectMended({ dieAt: { call: 1, when: 'before' } });
  for (let call = 1; call <= half; call += 1)
    expectMended({ dieAt: { call, when: 'after', sheetWrites: 'lost' } });
});
