import { ledgerBytes } from '../../../src/domain/limits/run-limits';
import { codeKey } from '../../../src/domain/text/digest';
import { utf8 } from '../../../src/domain/text/utf8';
import { inShort, type MailEntry, packed } from '../../../src/work/mail/survey/mail-entry';
import { names } from '../../../src/work/mail/survey/mail-ledger';
import { lineEntry } from '../../../src/work/sheet/journal';

const units = 126;
const by = 'phong.quanly.khcn@sokhcn.bacgiang.gov.vn';
const now = Date.UTC(2020, 6, 10);

/** A mail that left, to the unit's mailbox and two that are copied in, as long as such addresses are. */
const mail = (code: string): [string, string] => {
  const entry: MailEntry = {
    ...{ code, state: 'accepted', at: now, by, recipients: 3, job: 'kcl8ash06x', note: 'a3e204641b190387' },
    to: 'vanthu.ubndhuyen.yenthe@bacgiang.gov.vn, phongkt.yenthe@bacgiang.gov.vn, lanhdao.yenthe@bacgiang.gov.vn',
    told: 'k1',
  };
  return [names.mail + codeKey(code), packed(entry)];
};

/** A paper, as the first version writes it. */
const paper = (code: string): [string, string] => [
  `paper:${codeKey(code)}`,
  JSON.stringify([
    code,
    'invitation',
    'Ủy ban nhân dân huyện Yên Thế',
    `Giấy mời - ${code} huyện Yên Thế`,
    'made',
    by,
    now,
    '1'.repeat(44),
    '12',
  ]),
];

const bytesOf = (entries: readonly [string, string][]): number =>
  entries.reduce((sum, [name, text]) => sum + utf8(name + text).length, 0);

const receipts = 900;

/** A receipt that left by itself, in the job that the clock keeps. */
const receipt = (number: number): MailEntry => ({
  ...{ code: `BN·DK${String(number).padStart(6, '0')}`, state: 'accepted', at: now, by, recipients: 1 },
  ...{ job: 'kcl8ash0', note: 'a3e204641b190387', to: 'vanthu.ubndhuyen.yenthe@bacgiang.gov.vn' },
});

test('nine hundred receipts that left long ago take two thirds of the room', () => {
  const all = Array.from({ length: receipts }, (_, number) => receipt(number));
  const kept = (text: (entry: MailEntry) => string): number =>
    bytesOf(all.map((entry) => [names.mail + codeKey(entry.code), text(entry)]));
  const [before, after] = [kept(packed), kept((entry) => inShort(entry, by))];
  // 157 kB and 107 kB.
  expect(after).toBeLessThan(before * 0.7);
});

test('a year of 126 units fits the ledger with half to spare: three mails each, a paper each, two lines a working day', () => {
  const each = <T>(make: (unit: number) => T): T[] => Array.from({ length: units }, (_, unit) => make(unit));
  const mails = ['GM', 'NH', 'TB'].flatMap((kind) => each((unit) => mail(`${kind}·${200 + unit}`)));
  const lines = Array.from({ length: 500 }, (_, number) =>
    Object.entries(lineEntry({ id: `kcl8ash${number}`, what: 'confirm', by, at: now, count: units })),
  ).flat();
  const all = [...mails, ...each((unit) => paper(`GM·${200 + unit}`)), ...lines];
  expect(Math.max(...all.map((one) => bytesOf([one])))).toBeLessThan(ledgerBytes.entry);
  expect(bytesOf(all)).toBeLessThan(ledgerBytes.all / 2);
});
