import { ask, sampleDraft, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, prepare, received, sendAll } from '../../support/mail';

const offices = [
  ['P01', 'Văn phòng Sở', 'Phòng,  đơn vị thuộc cơ quan', 'vanphong@so.example'],
  ['P02', 'phòng Kế hoạch', 'phòng, đơn vị thuộc cơ quan'.normalize('NFD'), 'kehoach@so.example'],
] as const;

/** The sample with two own offices below its districts, of which no line of Thành phần speaks. */
function withOffices(): Workspace {
  const workspace = sampleDraft();
  offices.forEach(([code, name, kind, email], index) => {
    for (const [title, text] of Object.entries({ Mã: code, 'Tên đơn vị': name, Loại: kind, Email: email }))
      typeInto(workspace, 'Đơn vị', title, text, 11 + index);
  });
  return workspace;
}

const codes = (workspace: Workspace) =>
  shown(workspace, 'Thư', 'Mã').filter((code) => code.startsWith('TBNB'));

it('nobody gets a notice that is in no list, or not written', () => {
  const workspace = withOffices();
  expect(prepare(workspace, at(10)).ok).toBe(true);
  ask(workspace, { action: 'add-paper', kind: 'Thông báo nội bộ' });
  prepare(workspace, at(10));
  expect(codes(workspace)).toEqual([]);
});

it('each own office gets it once, with the paper for all; no unit of outside does', () => {
  const workspace = withOffices();
  ask(workspace, { action: 'add-paper', kind: 'Thông báo nội bộ' });
  const text = shown(workspace, 'Lời văn', 'Nội dung');
  const row = text.findIndex((line) => line.includes('[…'));
  typeInto(workspace, 'Lời văn', 'Nội dung', 'Thành phần: lãnh đạo các phòng.', row + 2);
  ask(workspace, { action: 'write-papers', paper: 'TBNB' });
  const { next, problems } = prepare(workspace, at(10));
  expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
  expect([next.mails, codes(workspace)]).toEqual([2, ['TBNB·P01', 'TBNB·P02']]);
  sendAll(workspace, at(10));
  sendAll(workspace, at(10));
  expect(arrivals(workspace)).toEqual(
    new Map([
      ['vanphong@so.example', 1],
      ['kehoach@so.example', 1],
    ]),
  );
  expect(received(workspace)[0]).toContain('filename');
  typeInto(workspace, 'Đơn vị', 'Loại', 'sở', 12);
  expect(prepare(workspace, at(10)).ok).toBe(true);
});

it('what is still to be filled in keeps it back, and a unit that is no own office any more is told', () => {
  const workspace = withOffices();
  ask(workspace, { action: 'add-paper', kind: 'Thông báo nội bộ' });
  ask(workspace, { action: 'write-papers', paper: 'TBNB' });
  prepare(workspace, at(10));
  typeInto(workspace, 'Đơn vị', 'Loại', 'sở', 12);
  const { problems } = prepare(workspace, at(10));
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['mail-unfinished', 'mail-not-own-office']),
  );
});
