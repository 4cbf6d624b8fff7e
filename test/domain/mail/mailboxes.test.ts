import {
  areOf,
  isPrivateMailbox,
  mailboxKey,
  sameMailbox,
  sharedMailboxes,
} from '../../../src/domain/mail/mailboxes';

test.each([
  ['phongkt.yenthe@gmail.com', 'gmail.com'],
  ['\u00A0PhongKT@Yahoo.com.VN ', 'yahoo.com.vn'],
  ['a@b@hotmail.com', 'hotmail.com'],
])('%j is at a private provider', (address, provider) => expect(isPrivateMailbox(address)).toBe(provider));

test.each(['vanthu@yenthe.example', 'gmail.com@so.example', 'a@gmail.com.so.example', 'a@mygmail.com', ''])(
  '%j is not',
  (address) => expect(isPrivateMailbox(address)).toBeUndefined(),
);

test('capitals and stray spaces make no other mailbox', () => {
  expect(mailboxKey('\u200BVanThu@so.example\u00A0')).toBe('vanthu@so.example');
  expect(sameMailbox('VANTHU@SO.EXAMPLE', 'vanthu@so.example')).toBe(true);
  expect(sameMailbox('vanthu@so.example', 'van.thu@so.example')).toBe(false);
});

test('one mailbox in several rows is named in each later row, with the first', () => {
  const rows = [
    { row: 2, addresses: ['ubnd@a.example', 'UBND@a.example'] },
    { row: 3, addresses: [] },
    { row: 4, addresses: ['ubnd@b.example', 'Ubnd@A.example'] },
    { row: 7, addresses: ['ubnd@a.example', 'ubnd@b.example'] },
  ];
  const fault = { code: 'doubled-email', field: 'to' };
  expect(sharedMailboxes(rows)).toEqual([
    { ...fault, row: 4, seen: 'Ubnd@A.example', about: { earlier: 2 } },
    { ...fault, row: 7, seen: 'ubnd@a.example', about: { earlier: 2 } },
    { ...fault, row: 7, seen: 'ubnd@b.example', about: { earlier: 4 } },
  ]);
  expect(sharedMailboxes(rows.map((one) => ({ ...one, of: '213' })))).toEqual([]);
});

test('mailboxes are those of a cell where all of them stand in it', () => {
  const cell = 'a@b.example; c@d.example';
  expect(areOf(cell, ['C@D.example'])).toBe(true);
  expect([
    areOf(cell, []),
    areOf(cell, ['a@b.example', 'x@y.example']),
    areOf(undefined, ['a@b.example']),
  ]).toEqual([false, false, false]);
});
