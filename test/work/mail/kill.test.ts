import { walk } from '../../support/long';
import { keepingMoments, moments } from '../../support/moments';
import { apart, expectMended, mails, names } from './many';

jest.setTimeout(1_800_000);

test('a run makes more than six calls for each mail', () => {
  expect(names.filter((name) => name === 'Gmail.messages.send')).toHaveLength(mails);
  expect(names.length).toBeGreaterThan(mails * 6);
});

walk(
  'killed before the first call and after any, unsaved sheet writes lost: one mail in doubt at most',
  () => {
    for (const dieAt of apart(moments(names))) expectMended({ dieAt });
  },
);

walk('killed after any call from the first sheet write on, unsaved sheet writes kept', () => {
  const kept = keepingMoments(names);
  expect(kept.length).toBeGreaterThan(2);
  for (const dieAt of kept) expectMended({ dieAt });
});
