import type { FormHealth } from '../../../src/spoken/forms';
import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { at } from '../../support/mail';
import { answerAt, coming, deputy, linksOf, openForm } from '../../support/replies';

jest.setTimeout(300_000);

const tab = 'Ai dự họp';
const made = sampleWorkspace();
openForm(made, 'TL');
const opened = (): { workspace: Workspace; links: Record<string, string> } => {
  const workspace = draftOf(made);
  return { workspace, links: linksOf(workspace, 'TL') };
};
/** Nobody rings. */
const quietly = (time: string) => ({ ...at(10, time), fire: false });
const take = (workspace: Workspace, now = at(10)) =>
  ask(workspace, { action: 'take-answers', form: 'TL' }, now).answer as never as {
    units: number;
    missing: { name: string }[];
    unconfirmed: { code: string; version: string; sender: string }[];
    registrations: number;
  };

test('everybody who is invited has a link of their own, no list of names and no common link', () => {
  const { workspace, links } = opened();
  expect(Object.keys(links)).toHaveLength(10);
  const [form] = workspace.forms();
  const items = form?.items ?? [];
  expect(items[0]).toMatchObject({ title: 'Đơn vị, người được mời', type: 'TEXT' });
  expect(items[items.length - 1]).toMatchObject({ title: 'Mã trả lời TL (máy điền, không sửa)' });
  expect(JSON.stringify(items)).not.toContain('huyện');
  expect(shown(workspace, 'Danh mục phiếu', 'Link chung')).toEqual([]);
  expect(openForm(workspace, 'TL')).toMatchObject({ ok: true, link: '', units: 10, problems: [] });
});

test('an answer rings, is a row of its own tab, and who has not answered is known', () => {
  const { workspace, links } = opened();
  answerAt(workspace, links['huyện Yên Thế'] ?? '', coming, at(10, '09:00'));
  expect(shown(workspace, tab, 'Ai trả lời')).toEqual(['huyện Yên Thế']);
  expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Đang tính']);
  expect(shown(workspace, tab, 'Người dự: họ và tên')).toEqual(['Trần Thị Hoà']);
  expect(shown(workspace, 'Link riêng', 'Trả lời')).toContain('Đến dự, 10/07/2020 09:00');
  expect(shown(workspace, 'Danh mục phiếu', 'Trạng thái')).toEqual(['Đang nhận; 1/10 nơi đã trả lời']);
  const { units, missing } = take(workspace);
  expect([units, missing.length]).toEqual([10, 9]);
});

test('the newest answer of one’s own link counts, and what carries no or another’s code never outvotes it', () => {
  const { workspace, links } = opened();
  const [link = '', other = ''] = [links['huyện Yên Thế'], links['huyện Tân Yên']];
  const named = { 'Đơn vị, người được mời': 'huyện Yên Thế' };
  answerAt(workspace, link, coming, quietly('09:00'));
  answerAt(workspace, link, deputy, quietly('10:00'));
  answerAt(workspace, link, { ...coming, 'Mã trả lời TL (máy điền, không sửa)': '' }, quietly('11:00'));
  answerAt(workspace, other, { ...coming, ...named }, quietly('12:00'));
  const { unconfirmed } = take(workspace);
  expect(shown(workspace, tab, 'Ai trả lời')).toEqual(Array(4).fill('huyện Yên Thế'));
  const states = shown(workspace, tab, 'Trạng thái');
  expect(states).toEqual([
    expect.stringMatching(/^Đã có bản thay TL·/),
    'Đang tính',
    expect.stringMatching(/^Đã có bản thay TL·/),
    expect.stringMatching(/^Chờ xét cạnh bản TL·/),
  ]);
  expect(shown(workspace, tab, 'Máy nhận xét').join()).toContain('Mã đăng ký là của huyện Tân Yên');
  // Whoever uses another's code answers for neither, until a person says so.
  expect(unconfirmed).toHaveLength(1);
});

test('a head who is named sends a deputy only when the chair agrees, by one press', () => {
  const { workspace, links } = opened();
  typeInto(workspace, 'Thành phần', 'Ghi trong giấy mời', 'Chủ tịch UBND {{Tên đơn vị}}', 3);
  answerAt(workspace, links['huyện Yên Thế'] ?? '', deputy, quietly('09:00'));
  const { unconfirmed, missing } = take(workspace);
  expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Chờ chủ trì đồng ý']);
  expect(shown(workspace, 'Link riêng', 'Trả lời')).toContain(
    'Chờ chủ trì đồng ý người dự thay, 10/07/2020 09:00',
  );
  // It has answered: nobody reminds it.
  expect(missing.map(({ name }) => name)).not.toContain('huyện Yên Thế');
  const answers = unconfirmed.map(({ code, version }) => ({ code, version }));
  ask(workspace, { action: 'settle-answers', form: 'TL', ruling: 'taken', answers }, at(10, '10:00'));
  expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Đang tính']);
  expect(shown(workspace, tab, 'Nhận hay bỏ')[0]).toMatch(/^Nhận \(bản [0-9a-f]{8}\)$/);
});

test('after the day changed the question is asked anew, and what was answered is shown as old', () => {
  const { workspace, links } = opened();
  answerAt(workspace, links['huyện Yên Thế'] ?? '', coming, quietly('09:00'));
  take(workspace);
  const about = () =>
    (ask(workspace, { action: 'take-answers', form: 'TL' }, at(11)).answer.problems ?? []).map(
      ({ code }) => code,
    );
  const states = () => shown(workspace, tab, 'Trạng thái');
  const light = () => {
    const { lights } = ask(workspace, { action: 'show-form', form: 'TL' }, at(11))
      .answer as never as FormHealth;
    return lights.flatMap(({ name, finding, repair }) => (name === 'asks' ? [finding, repair?.words] : []));
  };
  expect(light()).toEqual(['asks-same', undefined]);
  // A cell that cannot be read says nothing of the day.
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '32/7/2020');
  expect([about(), states()]).toEqual([[], ['Đang tính']]);
  // Until the Form asks about the new day nobody counts, nobody is called or reminded; the old day typed again takes it back.
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '28/7/2020');
  expect([about(), states()]).toEqual([['asks-of-other-day'], ['Trả lời cho ngày giờ cũ']]);
  expect(light()).toEqual(['asks-other-day', 'Cập nhật để hỏi lại']);
  const { standings } = ask(workspace, { action: 'list-forms' }, at(11)).answer as never as {
    standings: { code: string; words: string }[];
  };
  expect(standings.find(({ code }) => code === 'TL')?.words).toBe('Hỏi cho ngày giờ cũ, cần cập nhật');
  for (const action of ['remind', 'announce'])
    expect(ask(workspace, { action, form: 'TL' }, at(11)).answer).toMatchObject({
      ok: false,
      problems: [{ code: 'asks-of-other-day' }],
    });
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '24/7/2020');
  expect([about(), states()]).toEqual([[], ['Đang tính']]);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '28/7/2020');
  expect(openForm(workspace, 'TL', at(11))).toMatchObject({ ok: true, anew: true });
  expect(states()).toEqual(['Trả lời cho ngày giờ cũ']);
  expect(openForm(workspace, 'TL', at(11))).toMatchObject({ anew: false });
  expect(light()).toEqual(['asks-same', undefined]);
  typeInto(workspace, 'Câu hỏi', 'Giải thích', 'Chọn một', 2);
  expect(light()).toEqual(['asks-behind', 'Cập nhật ngay']);
  expect(workspace.forms()[0]?.description).toContain('(họp 8 giờ 00 ngày 28/7/2020)');
  expect(take(workspace, at(11, '09:00')).missing).toHaveLength(10);
  expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Trả lời cho ngày giờ cũ']);
  answerAt(workspace, links['huyện Yên Thế'] ?? '', coming, { ...at(12, '09:00'), fire: false });
  take(workspace, at(12, '10:00'));
  expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Trả lời cho ngày giờ cũ', 'Đang tính']);
});

test('the office types what came by telephone, by the rules of the Form, and it is told from the others', () => {
  const { workspace } = opened();
  const type = (said: object) =>
    ask(workspace, { action: 'type-answer', form: 'TL', file: JSON.stringify(said) }, at(10)).answer;
  expect(type({ unit: '215', 'Trả lời giấy mời': 'không dự được' }).problems[0]?.message).toContain(
    'Lý do không dự được',
  );
  expect(type({ unit: 'Sao Hoả', ...coming }).problems[0]?.code).toBe('unknown-sender');
  expect(
    type({ unit: '215', 'Trả lời giấy mời': 'KHÔNG dự được', 'Lý do không dự được': 'Bão '.repeat(15_000) }),
  ).toMatchObject({
    ok: true,
  });
  take(workspace);
  expect(shown(workspace, tab, 'Ai trả lời')).toEqual(['huyện Yên Thế']);
  expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Đang tính']);
  expect(shown(workspace, tab, 'Máy nhận xét')[0]).toContain('điện thoại');
});
