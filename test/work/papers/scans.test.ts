import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf, sampleDraft, type Workspace } from '../../support/local';
import { prepare } from '../../support/mail';
import { scan } from '../../support/scan';
import { act, codes } from './papers';

/** Ten copies of one invitation, none in a list. */
const copies = sampleDraft();
act(copies, 'write-invitations');

const pdf = (name: string, bytes: Buffer = scan(name)) => ({ name, base64: bytes.toString('base64') });
const take = (workspace: Workspace, ...from: object[]) => act(workspace, 'take-scans', { from });
const keptAs = (workspace: Workspace, name: string): Buffer | undefined => {
  const file = workspace.files().find((one) => one.name === name && !one.trashed);
  return file && readFileSync(join(workspace.dir, file.path));
};

test('many scans find their papers by their names, stay byte for byte, and go with the mails', () => {
  const workspace = draftOf(copies);
  const own = scan('chữ ký số');
  const answer = take(
    workspace,
    pdf('GM_213.pdf', own),
    pdf('Giấy mời huyện Yên Thế.pdf'.normalize('NFD')),
    pdf('scan0001.pdf'),
  );
  expect(answer.taken).toEqual([
    { name: 'GM_213.pdf', paper: 'GM·213' },
    { name: 'Giấy mời huyện Yên Thế.pdf'.normalize('NFD'), paper: 'GM·215' },
  ]);
  expect([answer.unmatched, codes(answer)]).toEqual([['scan0001.pdf'], ['scan-unmatched']]);
  expect(keptAs(workspace, 'GM_213.pdf')).toEqual(own);
  const byHand = act(workspace, 'take-scans', { from: [pdf('scan0001.pdf')], paper: 'GM·216' });
  expect(byHand.taken).toEqual([{ name: 'scan0001.pdf', paper: 'GM·216' }]);
  expect(prepare(workspace).mails.filter(({ signed }) => signed)).toHaveLength(3);
});

test('a name that fits two papers is asked about, with both to choose from', () => {
  const workspace = draftOf(copies);
  const file = pdf('Yên Thế, Lục Nam.pdf');
  const answer = take(workspace, file);
  const [{ papers: [first, second] = [] } = {}, ...more] = answer.possible;
  expect([answer.taken, answer.unmatched, codes(answer), more]).toEqual([
    [],
    ['Yên Thế, Lục Nam.pdf'],
    ['scan-of-several'],
    [],
  ]);
  expect([first?.title, second?.title].sort()).toEqual([
    'Giấy mời - huyện Lục Nam',
    'Giấy mời - huyện Yên Thế',
  ]);
  const chosen = act(workspace, 'take-scans', { from: [file], paper: first?.code });
  expect(chosen.taken).toEqual([{ name: 'Yên Thế, Lục Nam.pdf', paper: first?.code }]);
});

test('one scan for all goes with every copy, and it is said once the text is another', () => {
  const workspace = draftOf(copies);
  expect(take(workspace, pdf('GM.pdf')).taken).toEqual([{ name: 'GM.pdf', paper: 'GM' }]);
  const { mails } = prepare(workspace);
  expect(mails.map(({ signed, attachment }) => [signed, attachment])).toEqual(
    Array(10).fill([true, 'GM.pdf']),
  );
});

test('each file that cannot be taken is told, and stops no other', () => {
  const locked = Buffer.from(
    scan('x').toString('latin1').replace('startxref', 'trailer <</Encrypt 5 0 R>>\nstartxref'),
    'latin1',
  );
  const answer = take(
    draftOf(copies),
    pdf('GM-213.pdf', Buffer.from('Bản nháp')),
    pdf('GM-215.pdf', locked),
    pdf('GM-216.pdf', scan('to', 25_000_001)),
    pdf('GM-217.pdf', scan('một')),
    pdf('217.pdf', scan('hai')),
    pdf('GM-218.pdf', scan('một')),
  );
  expect(codes(answer)).toEqual(['not-a-pdf', 'pdf-locked', 'mail-too-large', 'scan-twice', 'scan-twice']);
  expect(answer.taken).toEqual([{ name: 'GM-217.pdf', paper: 'GM·217' }]);
});
