import { expectMended, mails, names } from './sixty';

jest.setTimeout(1_800_000);

test('a run of 60 mails makes more than six calls for each, all of which are tried here', () => {
  expect(names.filter((name) => name === 'Gmail.messages.send')).toHaveLength(mails);
  expect(names.length).toBeGreaterThan(mails * 6);
});

describe('killed at any service call: at most one mail in doubt, none twice, none forgotten', () => {
  // A kill before a call leaves what a kill after the one before it leaves.
  test('before the first and after every call, unsaved sheet writes lost', () => {
    expectMended({ dieAt: { call: 1, when: 'before' } });
    for (let call = 1; call <= names.length; call += 1)
      expectMended({ dieAt: { call, when: 'after', sheetWrites: 'lost' } });
  });

  test('from the first sheet write on, unsaved sheet writes kept', () => {
    for (let call = names.indexOf('Range.setValues') + 1; call <= names.length; call += 1)
      expectMended({ dieAt: { call, when: 'after', sheetWrites: 'kept' } });
  });
});
