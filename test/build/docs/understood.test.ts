import { writtenPart } from '../../../build/docs/part';
import { understoodParts } from '../../../build/docs/understood';

test('the page Máy hiểu gì says what is understood (npm run docs writes it)', () => {
  for (const [part, table] of understoodParts()) expect(writtenPart(part)).toBe(table);
});
