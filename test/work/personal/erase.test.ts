import type { PersonShown } from '../../../src/spoken/personal';
import { ledgerOf, putInLedger } from '../../support/ledger';
import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { isLong, walk } from '../../support/long';
import { at, sendAll } from '../../support/mail';
import { keepingMoments, moments } from '../../support/moments';
import { answerAt, coming, deputy, linksOf, openForm } from '../../support/replies';

jest.setTimeout(600_000);

const sample = sampleWorkspace();
typeInto(sample, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
ask(sample, {
  action: 'add-pasted',
  into: 'people',
  text: 'Mã\tHọ và tên\tChức vụ\tEmail\tĐiện thoại\nDB1\tNguyễn Văn An\tPhó Giám đốc\tan@y-te.example\t0912 000 111\nDB2\tNguyễn Văn Anh\tGiám đốc\tanh@y-te.example\t',
});
typeInto(sample, 'Thành phần', 'Đơn vị được mời', 'Nguyễn Văn An; huyện', 3);
openForm(sample, 'TL');
const links = linksOf(sample, 'TL');
answerAt(sample, links['huyện Yên Thế'] ?? '', coming, { ...at(10), fire: true });
answerAt(sample, links['huyện Tân Yên'] ?? '', deputy, { ...at(10, '09:00'), fire: true });
ask(sample, { action: 'take-answers', form: 'TL' }, at(10, '10:00'));
typeInto(sample, 'Thành phần', 'Đơn vị được mời', 'Nguyễn Văn An', 3);
ask(sample, { action: 'write-invitations' }, at(10, '11:00'));
sendAll(sample, at(10, '13:30'));
sample.saveWorkbook();
const later = { now: '2020-11-26T09:00' };

/** Everything that a tab shows and all that the ledger and the Forms hold, as one text. */
const everything = (workspace: Workspace): string =>
  JSON.stringify([
    workspace.tabs().map(({ name }) => workspace.cells(name).map((cell) => cell.shown)),
    ledgerOf(workspace),
    workspace.forms().map(({ responses }) => responses),
  ]);

const erase = (workspace: Workspace, more: object = { consent: 'yes' }) =>
  ask(workspace, { action: 'erase-personal-data', ...more }, later).answer as never as {
    ok: boolean;
    erased: { what: string; count: number }[];
    unreached: string[];
    questions: { code: string; about: string[] }[];
  };

const personal = ['Trần Thị Hoà', 'Lê Văn Bình', '0988777666', 'an@y-te.example', 'Nguyễn Văn Anh'];

/** Thành phần is the clerk's own words. Telephones are looked for whole, since codes and fingerprints hold any four digits. */
const namesLeft = (workspace: Workspace): string[] => {
  const left = everything(workspace).replace(/(\d) (?=\d)/g, '$1');
  return personal.filter((words) => left.includes(words));
};

test('asked first, with a count; then nothing of a person is left where the machine reaches', () => {
  const workspace = draftOf(sample);
  expect(everything(workspace)).toContain('Trần Thị Hoà');
  const whoComes = () =>
    ['Người dự', 'Chức vụ người dự', 'Điện thoại người dự'].map(
      (title) => shown(workspace, 'Link riêng', title).filter(Boolean).length,
    );
  expect(whoComes()).toEqual([2, 2, 2]);
  const asked = erase(workspace, {});
  expect(asked).toMatchObject({ ok: false, questions: [{ code: 'erase-personal' }] });
  expect(asked.questions[0]?.about).toEqual(
    expect.arrayContaining(['2 dòng ở trang Đại biểu', '2 câu trả lời ở phiếu Trả lời giấy mời']),
  );
  expect(everything(workspace)).toContain('Trần Thị Hoà');
  expect(JSON.stringify(ledgerOf(workspace))).toContain('an@y-te.example');
  expect(erase(workspace).unreached.join()).toMatch(/Đã gửi.*phiên bản/);
  expect([namesLeft(workspace), whoComes()]).toEqual([[], [0, 0, 0]]);
  const sent = workspace.mails().length;
  expect(sent).toBeGreaterThan(0);
  sendAll(workspace, later);
  expect(workspace.mails()).toHaveLength(sent);
  // Read again, nothing comes back.
  ask(workspace, { action: 'take-answers', form: 'TL' }, later);
  expect(shown(workspace, 'Ai dự họp', 'Ai trả lời').filter(Boolean)).toEqual([]);
});

const person = { name: 'Nguyễn Văn An' };
const papersOf = (workspace: Workspace) =>
  workspace.files().filter(({ name, trashed }) => name.includes(person.name) && !trashed);
const personOf = (workspace: Workspace) =>
  ask(workspace, { action: 'show-person', ...person }, later).answer as never as PersonShown;

/** Kills a press at some of the moments that leave something else, other ones for each. */
function killedAt(request: object, nth: number, look: (workspace: Workspace, dieAt: object) => void): void {
  const names: string[] = [];
  draftOf(sample).execute('call', [request], { ...later, onCall: (name) => names.push(name) });
  const all = [...moments(names), ...keepingMoments(names)];
  const tried = all.filter((_, index) => isLong || index % nth === 2);
  expect(tried.length).toBeGreaterThan(2);
  for (const dieAt of tried) {
    const workspace = draftOf(sample);
    workspace.execute('call', [request], { ...later, dieAt });
    look(workspace, dieAt);
  }
}

walk(
  'killed anywhere while it erases and pressed again: nothing of a person is left, and no paper or mail is made of it',
  () =>
    killedAt({ action: 'erase-personal-data', papers: true, consent: 'yes' }, 6, (workspace, dieAt) => {
      const { ok } = erase(workspace, { papers: true, consent: 'yes' });
      expect([dieAt, ok, namesLeft(workspace), papersOf(workspace)]).toEqual([dieAt, true, [], []]);
    }),
);

walk(
  'killed anywhere while one person is erased and pressed again: nothing is left but what people typed',
  () =>
    killedAt({ action: 'erase-person', ...person, consent: 'yes' }, 3, (workspace, dieAt) => {
      ask(workspace, { action: 'erase-person', ...person, consent: 'yes' }, later);
      const { rows, mails, hidden, answers } = personOf(workspace);
      const left = [rows.map(({ place }) => place.tab), mails, hidden, answers];
      expect([dieAt, ...left]).toEqual([dieAt, ['Thành phần'], [], [], 0]);
      expect(everything(workspace)).not.toMatch(/an@y-te\.example|0912 000 111/);
    }),
);

test('a Form whose row cannot be read is emptied like the others', () => {
  const workspace = draftOf(sample);
  typeInto(workspace, 'Danh mục phiếu', 'Loại', 'Phiếu lạ', 2);
  expect(erase(workspace, {}).questions[0]?.about).toContain('2 câu trả lời ở phiếu Trả lời giấy mời');
  expect(erase(workspace).ok).toBe(true);
  expect(namesLeft(workspace)).toEqual([]);
});

test('what a colleague erases leaves the Form of another, which is said; its maker is asked still', () => {
  const workspace = draftOf(sample);
  const due = (options: object) =>
    (ask(workspace, { action: 'show-personal-data' }, options).answer as never as { due: boolean }).due;
  const other = { ...later, as: 'dong.nghiep@example.gov.vn' };
  expect([due(later), due(other)]).toEqual([true, true]);
  const { unreached } = ask(workspace, { action: 'erase-personal-data', consent: 'yes' }, other)
    .answer as never as { unreached: string[] };
  expect(unreached[0]).toMatch(/^Phiếu Trả lời giấy mời do .* còn nguyên/);
  expect(everything(workspace)).toContain('Trần Thị Hoà');
  expect([due(later), due(other)]).toEqual([true, false]);
  erase(workspace);
  expect([due(later), namesLeft(workspace)]).toEqual([false, []]);
});

test('an entry that cannot be read is said to be there still', () => {
  const workspace = draftOf(sample);
  putInLedger(workspace, { 'mail:la': '{"v":99,"to":"ai.do@so.example"}', 'form:la': '{"v":99}' });
  expect(erase(workspace).unreached.join()).toMatch(/(^|,)2 mục máy ghi nhớ/);
});

test('papers go only by a question of their own, into the bin, and also after their names are forgotten', () => {
  const workspace = draftOf(sample);
  const held = () => papersOf(workspace);
  const papers = held().length;
  expect(papers).toBeGreaterThan(0);
  expect(shown(workspace, 'Văn bản', 'Mã')).toContain('GM·DB1');
  const asked = erase(workspace, { papers: true });
  expect(asked.questions.map(({ code }) => code)).toEqual(['erase-personal', 'bin-personal-papers']);
  expect(asked.questions[1]?.about.join()).toContain('Nguyễn Văn An');
  erase(workspace, { papers: true, consent: { 'erase-personal': true } });
  expect(held()).toHaveLength(papers);
  expect(erase(workspace, { papers: true, consent: 'yes' }).erased).toContainEqual({
    what: 'văn bản gửi đích danh, bảng tổng hợp',
    count: papers,
  });
  expect(held()).toEqual([]);
  expect(shown(workspace, 'Văn bản', 'Mã')).not.toContain('GM·DB1');
});

test('everything on one person is in one place, without those whose name is longer', () => {
  const workspace = draftOf(sample);
  const shownNow = personOf(workspace);
  expect(shownNow.rows.map(({ place }) => place.tab)).toEqual(
    expect.arrayContaining(['Đại biểu', 'Thành phần', 'Thư', 'Văn bản']),
  );
  expect(JSON.stringify(shownNow)).not.toContain('anh@y-te.example');
  expect(shown(workspace, 'Nhật ký', 'Việc')).toContain('Xem dữ liệu của một người');
  expect(shownNow.mails).toMatchObject([{ to: 'an@y-te.example' }]);
  // Who reads it wants words, not addresses of Forms.
  const { answer } = ask(workspace, { action: 'show-person', name: 'Trần Thị Hoà' }, later);
  expect(JSON.stringify(answer)).toContain('có đường liên kết');
  expect(JSON.stringify(answer)).not.toContain('https://');
  expect(ask(workspace, { action: 'show-person', name: 'Sao Hoả' }).answer.problems[0]?.code).toBe(
    'nobody-found',
  );
});

test('one person is erased, answers included, and nobody else', () => {
  const workspace = draftOf(sample);
  const ofOne = (who: object) =>
    ask(workspace, { action: 'erase-person', ...who }, later).answer as never as {
      ok: boolean;
      left: { place: { tab: string } }[];
      questions: { about: string[] }[];
    };
  expect(ofOne(person)).toMatchObject({ ok: false });
  expect(everything(workspace)).toContain('an@y-te.example');
  expect(ofOne({ ...person, consent: 'yes' }).left.map(({ place }) => place.tab)).toEqual(['Thành phần']);
  expect(namesLeft(workspace)).toEqual(['Trần Thị Hoà', 'Lê Văn Bình', '0988777666', 'Nguyễn Văn Anh']);
  expect(everything(workspace)).not.toContain('0912 000 111');
  expect(shown(workspace, 'Nhật ký', 'Việc')).toContain('Xóa dữ liệu của một người');
  expect(ofOne({ name: 'lê  văn BÌNH', consent: 'yes' })).toMatchObject({ ok: true, left: [] });
  ask(workspace, { action: 'take-answers', form: 'TL' }, later);
  expect(shown(workspace, 'Ai dự họp', 'Ai trả lời').filter(Boolean)).toEqual(['huyện Yên Thế']);
});
