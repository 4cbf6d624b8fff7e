import { reference, writtenReference } from '../../build/reference';

test('docs/tables.md says what the declarations say (npm run docs writes it)', () =>
  expect(writtenReference()).toBe(reference()));
