import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import PizZip from 'pizzip';
import { ask, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, sendAll } from '../../support/mail';
import { scan } from '../../support/scan';

type Made = { id: string; papers: number; mails: number };

/** The pack as it lies on the disk. */
function packed(workspace: Workspace): { made: Made; zip: PizZip; bytes: Buffer } {
  const made = ask(workspace, { action: 'make-pack' }).answer as never as Made;
  const path = workspace.files().find(({ id }) => id === made.id)?.path ?? '';
  const bytes = readFileSync(join(workspace.dir, path));
  return { made, zip: new PizZip(bytes), bytes };
}

const pathsIn = ({ files }: PizZip): string[] => Object.keys(files).filter((name) => !name.endsWith('/'));

async function rowsOf(zip: PizZip): Promise<string[][]> {
  const book = new Workbook();
  await book.xlsx.load(zip.file('Danh sách gửi.xlsx')?.asUint8Array() as never);
  const [sheet] = book.worksheets;
  const rows: string[][] = [];
  sheet?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
  return rows;
}

const workspace = mailWorkspace(3);
const codes = shown(workspace, 'Thư', 'Mã');

test('a pack holds papers by number and unit, the words of each mail, and who gets what', async () => {
  typeInto(workspace, 'Danh mục văn bản', 'Số', '5', rowOf('GM'));
  ask(workspace, { action: 'write-invitations' });
  typeInto(workspace, 'Thư', 'Email', 'chưa rõ', 3);
  const pdf = scan('đã ký').toString('base64');
  ask(workspace, { action: 'keep-signed', paper: codes[2], name: 'Giấy mời/đã ký.pdf', base64: pdf });
  const { made, zip } = packed(workspace);
  expect(made).toMatchObject({ papers: 3, mails: 3 });
  const number = '05-GM-KHCN';
  expect(pathsIn(zip).map((path) => path.normalize('NFC'))).toEqual([
    `Văn bản/${number} Giấy mời - thành phố Bắc Giang.docx`,
    `Văn bản/${number} Giấy mời - huyện Yên Thế.docx`,
    `Văn bản/${number} Giấy mời - huyện Tân Yên.pdf`,
    'Lời thư/thành phố Bắc Giang.txt',
    'Lời thư/huyện Yên Thế.txt',
    'Lời thư/huyện Tân Yên.txt',
    'Danh sách gửi.xlsx',
  ]);
  expect(zip.file(/Tân Yên\.pdf/)[0]?.asUint8Array()).toEqual(new Uint8Array(scan('đã ký')));
  const text = zip.file(/Tân Yên\.txt/)[0]?.asText() ?? '';
  expect(text).toContain(`Tệp kèm: Văn bản/${number} Giấy mời - huyện Tân Yên.pdf\r\n`);
  expect(text).toContain(`tệp “${number} Giấy mời - huyện Tân Yên”`);
  const [titles, ...rows] = await rowsOf(zip);
  expect(titles?.slice(0, 4)).toEqual(['STT', 'Mã thư', 'Nơi nhận', 'Email']);
  expect(rows.map((row) => row[1])).toEqual(codes);
  expect(rows.map((row) => row[9])).toEqual(['Chờ xác nhận', 'Chưa gửi được', 'Chờ xác nhận']);
  // Made again it takes the place of the first.
  packed(workspace);
  expect(workspace.files().filter(({ name }) => name.endsWith('.zip'))).toHaveLength(1);
});

test('what was issued elsewhere is held from that day and never mailed, unless it is taken back', () => {
  const one = codes[0] ?? '';
  ask(workspace, { action: 'issued-elsewhere', codes: [one] }, at(13));
  const states = () => prepare(workspace, at(13)).mails.map(({ state }) => state);
  expect(states()).toEqual(['elsewhere', 'blocked', 'ready']);
  ask(workspace, { action: 'issued-elsewhere' }, at(14));
  expect(states()).toEqual(['elsewhere', 'elsewhere', 'elsewhere']);
  expect(shown(workspace, 'Thư', 'Lúc')).toEqual([
    '13/07/2020 08:00',
    '14/07/2020 08:00',
    '14/07/2020 08:00',
  ]);
  expect(sendAll(workspace, at(14))).toMatchObject({ sent: 0, held: 3 });
  const { problems } = ask(workspace, { action: 'issued-elsewhere' }, at(14)).answer;
  expect(problems.map(({ code }) => code)).toContain('nothing-to-issue');
  ask(workspace, { action: 'settle-mail', as: 'again', codes: [one] }, at(14));
  expect(states()[0]).toBe('ready');
  // A change is told to those who hold the others.
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  const { changes } = ask(workspace, { action: 'changes' }, at(15)).answer as never as {
    changes: { holders: { by: string }[] }[];
  };
  expect(changes[0]?.holders.map(({ by }) => by)).toEqual(['elsewhere', 'elsewhere']);
});

test('what was taken back and then handed over is by hand, and holds what the paper said then', () => {
  const other = mailWorkspace(1);
  const [one = ''] = shown(other, 'Thư', 'Mã');
  const settle = (as: string, day: number) =>
    ask(other, { action: 'settle-mail', as, codes: [one] }, at(day)).answer;
  settle('elsewhere', 13);
  settle('again', 13);
  typeInto(other, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  ask(other, { action: 'write-invitations' }, at(14));
  const { mails } = settle('by-hand', 14) as never as { mails: { state: string }[] };
  expect(mails.map(({ state }) => state)).toEqual(['by-hand']);
  const changes = () => {
    const { answer } = ask(other, { action: 'changes' }, at(15));
    return (answer as never as { changes: { old: string; new: string; holders: { by: string }[] }[] })
      .changes;
  };
  expect(changes()).toEqual([]);
  typeInto(other, 'Hội nghị', 'Giờ bắt đầu', '8h00');
  expect(changes()).toMatchObject([{ old: '14h00', new: '8h00', holders: [{ by: 'hand' }] }]);
});

test('a paper with a place to fill in is not packed, and that is said', () => {
  const other = mailWorkspace(1);
  typeInto(other, 'Hội nghị', 'Chủ trì', '[… ai]');
  const { ok, problems } = ask(other, { action: 'make-pack' }).answer;
  expect(ok).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(['mail-unfinished']);
});

function rowOf(code: string): number {
  return shown(workspace, 'Danh mục văn bản', 'Mã').indexOf(code) + 2;
}
