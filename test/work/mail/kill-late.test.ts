import { expectMended, half, names } from './sixty';

jest.setTimeout(1_800_000);

test('killed after any call of the second half, unsaved sheet writes lost: one mail in doubt at most', () => {
  for (let call = half + 1; call <= names.length; call += 1)
    expectMended({ dieAt: { call, when: 'after', sheetWrites: 'lost' } });
});

test('killed after any call from the first sheet write on, unsaved sheet writes kept', () => {
  for (let call = names.indexOf('Range.setValues') + 1; call <= names.length; call += 1)
    expectMended({ dieAt: { call, when: 'after', sheetWrites: 'kept' } });
});
