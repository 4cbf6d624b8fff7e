import * as mail from '../../../src/domain/limits/mail-limits';
import * as run from '../../../src/domain/limits/run-limits';
import * as text from '../../../src/domain/limits/text-limits';

test('what Google takes, as its documents say', () => {
  expect({
    attachments: mail.largestAttachments,
    recipients: mail.mostRecipients,
    subject: mail.longestSubject,
    daily: mail.dailyRecipients,
    address: mail.longestAddress,
    cell: text.longestCell,
    cells: run.mostCells,
    entry: run.ledgerBytes.entry,
    ledger: run.ledgerBytes.all,
    day: run.clockDayMs,
    triggers: run.clockWorkMs,
  }).toEqual({
    attachments: 25_000_000,
    recipients: 50,
    subject: 250,
    daily: { consumer: 100, workspace: 1500 },
    address: { whole: 254, mailbox: 64 },
    cell: 50_000,
    cells: 10_000_000,
    entry: 9216,
    ledger: 512_000,
    day: 86_400_000,
    triggers: 5_400_000,
  });
});

test('a run ends by itself before the six minutes after which Google ends it', () => {
  for (const ms of [run.longestRunMs, run.clockRunMs, run.readMs.press, run.stepMs.mail])
    expect(ms).toBeLessThan(360_000 - 60_000);
});

test('what is kept of an answer fits a cell, what is kept with a mail goes as a link beyond what a mail takes', () => {
  expect(text.longestKept).toBeLessThan(text.longestCell);
  expect(mail.largestKept).toBeGreaterThan(mail.largestAttachments);
  expect(mail.heldAttachments).toBeLessThan(mail.largestAttachments);
});
