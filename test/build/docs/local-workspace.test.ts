import { localWorkspace, writtenLocalWorkspace } from '../../../build/docs/local-workspace';

test('docs/local-workspace.md says what the code says (npm run docs writes it)', () =>
  expect(writtenLocalWorkspace()).toBe(localWorkspace()));

test.each([
  ['a member', /\| `Range` \| .*\bgetValues\b/],
  ['a request', /\| Drive v3 \| .*Drive\.files\.export/],
  ['a limit, multiplied', /\| bytes of a property \| 9,216 \| quotas page/],
  ['a gap', /\| `local\/services\/sheet\/range\.ts` \| names of colours \|/],
])('it has %s', (_what, line) => expect(localWorkspace()).toMatch(line));

test('every limit is on the page', () =>
  expect(localWorkspace().match(/^\| .* \| [\d,]+ \| .* \|$/gm)?.length).toBeGreaterThanOrEqual(14));
