import { googlePage, writtenGoogle } from '../../../build/docs/google';

test('docs/google.md says what is declared (npm run docs writes it)', () =>
  expect(writtenGoogle()).toBe(googlePage()));
