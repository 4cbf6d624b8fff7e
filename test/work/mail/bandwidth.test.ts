import type { Fault } from '../../../local/run/options';
import { ask, draftOf, shown } from '../../support/local';
import { arrivals, at, confirmAll, mailWorkspace, prepare, sendAll, step } from '../../support/mail';
import { scan } from '../../support/scan';

/** As field reports have it; it is thrown for all requests that went out together. */
const says = 'Bandwidth quota exceeded: https://www.googleapis.com/. Try reducing the rate of data transfer.';
const faults = (call: string, more: Partial<Fault>, count = 1): { faults: Fault[] } => ({
  faults: Array.from({ length: count }, (_, index) => ({
    call,
    nth: index + 1,
    status: 0,
    landed: false,
    says,
    ...more,
  })),
});
const codes = ({ problems }: { problems: readonly { code: string }[] }): string[] =>
  problems.map(({ code }) => code);

const three = mailWorkspace(3);
const large = mailWorkspace(1);

/** A mail of more than 5 MB, which goes in pieces. */
function withScan() {
  const workspace = draftOf(large);
  const [paper] = shown(workspace, 'Thư', 'Mã');
  const base64 = scan('', 6_000_000).toString('base64');
  ask(workspace, { action: 'keep-signed', paper, name: 'Quét.pdf', base64 });
  confirmAll(workspace, at(10));
  return workspace;
}

test.each([
  [403, 'quotaExceeded'],
  [403, 'forbidden'],
  [429, 'rateLimitExceeded'],
])('answered with %i %s a mail has not left, and leaves later', (status, reason) => {
  const workspace = draftOf(three);
  confirmAll(workspace, at(10));
  const met = step(workspace, { ...at(10, '08:01'), ...faults('Gmail.messages.send', { status, reason }) });
  expect([codes(met), met.counts]).toMatchObject([
    expect.arrayContaining(['gmail-later']),
    { inDoubt: 0, waiting: 3 },
  ]);
  expect(sendAll(workspace, at(10, '08:10'))).toMatchObject({ sent: 3, inDoubt: 0 });
});

test.each([
  ['before anything went', 'Upload.start', 1],
  ['at every piece but the last', 'Upload.put', 20],
])('thrown %s, a large mail is in no doubt', (_when, call, count) => {
  const workspace = withScan();
  const met = step(workspace, { ...at(10, '08:01'), ...faults(call, {}, count) });
  expect([codes(met), met.counts]).toMatchObject([
    expect.arrayContaining(['gmail-later']),
    { inDoubt: 0, waiting: 1 },
  ]);
  expect(sendAll(workspace, at(10, '08:10'))).toMatchObject({ sent: 1, inDoubt: 0 });
});

/** Nobody says whether the request has gone out. */
test.each([false, true])(
  'thrown at a mail in one request, which landed: %s, that one alone is in doubt',
  (landed) => {
    const workspace = draftOf(three);
    confirmAll(workspace, at(10));
    step(workspace, { ...at(10, '08:01'), ...faults('Gmail.messages.send', { landed }) });
    expect(prepare(workspace, at(10, '08:05')).counts).toMatchObject({ sent: 0, inDoubt: 1, waiting: 2 });
    sendAll(workspace, at(10, '08:10'));
    expect(prepare(workspace, at(10, '08:20')).counts).toMatchObject({ sent: 2, inDoubt: 1 });
    expect([...arrivals(workspace).values()].filter((times) => times !== 1)).toEqual([]);
  },
);

test('thrown where papers are fetched together, they are fetched one by one and slower', () => {
  const workspace = draftOf(three);
  confirmAll(workspace, at(10));
  const calls: string[] = [];
  const onCall = (name: string) => calls.push(name);
  const met = step(workspace, { ...at(10, '08:01'), ...faults('Drive.files.export', {}), onCall });
  expect(met.counts).toMatchObject({ sent: 3, inDoubt: 0 });
  const fetching = calls.slice(calls.indexOf('Drive.files.export'), calls.lastIndexOf('Drive.files.export'));
  expect(fetching.filter((name) => name === 'Utilities.sleep').length).toBeGreaterThanOrEqual(3);
});
