import PostalMime from 'postal-mime';
import { openCall } from '../../support/call';
import { ask, draftOf, type ExecuteOptions, shown, typeInto, type Workspace } from '../../support/local';
import { walk } from '../../support/long';
import { arrivals, at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';
import { keepingMoments, moments } from '../../support/moments';
import { filledIn } from '../../support/registration';

jest.setTimeout(900_000);

const call = openCall(mailWorkspace(3));
/** A fresh copy with the call open, its Form and the link codes of its units. */
const opened = () => ({ ...call, workspace: draftOf(call.workspace) });

const kinds = (workspace: Workspace, options: ExecuteOptions): string[] =>
  prepare(workspace, options)
    .mails.filter(({ kind }) => kind !== 'invitation')
    .map(({ kind, state }) => `${kind} ${state}`);

test('whoever registers by the link of a unit hears within the minute what arrived, once for each response', async () => {
  const { workspace, form, codes } = opened();
  const { id } = workspace.answer(
    form,
    filledIn(codes[1], { toYear: '2031', email: 'khcn@yenthe.example' }),
    at(10, '09:00'),
  );
  expect([...arrivals(workspace)]).toEqual([['khcn@yenthe.example', 1]]);
  const mail = await PostalMime.parse(received(workspace)[0] ?? '');
  expect(mail.subject).toMatch(/^Đã nhận đăng ký nhiệm vụ của huyện Yên Thế \(DK·[0-9a-f]{8}\)$/);
  expect(mail.attachments).toEqual([]);
  expect(mail.text).toContain('Tên nhiệm vụ: Ứng dụng nhật ký điện tử cho vùng trồng vải.');
  expect(mail.text).toContain('Kinh phí từ ngân sách: 1.200.000.000 đồng.');
  expect(mail.text).toContain('- Thời gian 2021-2031 nằm ngoài giai đoạn 2021-2025');
  expect(mail.text).toContain(`edit2=${id}`);
  workspace.answer(form, filledIn(codes[1], { aims: 'Đã sửa.' }), { ...at(10, '09:30'), edit: id });
  workspace.fireTriggers(at(10, '10:30'));
  expect(workspace.mails()).toHaveLength(1);
  expect(shown(workspace, 'Nhật ký', 'Việc')).toEqual([
    'Tự gửi giấy báo đã nhận đăng ký',
    'Gửi tiếp theo giờ',
  ]);
});

test('what no link vouches for waits until a person has looked; a mailbox that is none keeps it back', () => {
  const { workspace, form } = opened();
  workspace.answer(form, filledIn('', { title: 'Không có mã' }), at(10, '09:00'));
  workspace.answer(
    form,
    filledIn('sai-mã', { title: 'Mã sai', email: 'ai.do@khac.example' }),
    at(10, '09:05'),
  );
  workspace.fireTriggers(at(10, '10:30'));
  expect(workspace.mails()).toEqual([]);
  expect(kinds(workspace, at(10, '11:00'))).toEqual(['receipt ready', 'receipt ready']);
  sendAll(workspace, at(10, '11:00'));
  expect(arrivals(workspace).get('ai.do@khac.example')).toBe(1);
});

test.each([
  ['Chờ xác nhận', ['receipt ready']],
  ['Không gửi', []],
])('the setting “%s” is heeded', (setting, wanted) => {
  const { workspace, form, codes } = opened();
  typeInto(workspace, 'Hội nghị', 'Giấy báo đã nhận', setting);
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  expect(workspace.mails()).toEqual([]);
  expect(kinds(workspace, at(10, '09:30'))).toEqual(wanted);
});

test('what a sender typed is words: no formula in Thư, no tag filled, no second line in the subject', async () => {
  const { workspace, form, codes } = opened();
  const nasty = {
    unit: '=1+1',
    title: '=HYPERLINK("http://x.example") {{Chủ trì}} <b>\r\nBcc: x@y.example',
    contact: '+cmd|A1',
  };
  workspace.answer(form, filledIn('', { ...nasty, unit: 'huyện Yên Thế' }), at(10, '09:00'));
  workspace.answer(form, filledIn(codes[1], { ...nasty, unit: 'huyện Tân Yên' }), at(10, '09:01'));
  sendAll(workspace, at(10, '10:00'));
  const cells = workspace.cells('Thư');
  expect(cells.filter((cell) => 'formula' in cell && cell.formula)).toEqual([]);
  const mails = await Promise.all(received(workspace).map((mail) => PostalMime.parse(mail)));
  const receipts = mails.filter(({ subject = '' }) => subject.startsWith('Đã nhận'));
  expect(receipts).toHaveLength(2);
  for (const { html = '', text = '', bcc = [] } of receipts) {
    expect(bcc).toEqual([]);
    expect(html).not.toContain('<b>');
    expect(text).toContain('{{Chủ trì}}');
  }
});

test('invitations leave first while the quota lasts; receipts follow the next day', () => {
  const { workspace, form, codes } = opened();
  const few = { mailLimit: 3 };
  const { next } = prepare(workspace, { ...at(10), ...few });
  workspace.answer(form, filledIn(codes[1]), { ...at(10, '08:30'), fire: false });
  ask(
    workspace,
    { action: 'send-mail', holder: 'trang', confirm: { mark: next.mark, mails: next.mails }, budgetMs: 1 },
    { ...at(10, '09:00'), ...few },
  );
  workspace.fireTriggers({ ...at(10, '09:30'), ...few });
  expect(kinds(workspace, { ...at(10, '10:00'), ...few })).toEqual(['receipt confirmed']);
  expect(workspace.mails()).toHaveLength(3);
  workspace.fireTriggers({ ...at(11, '10:30'), ...few });
  expect(kinds(workspace, at(11, '11:00'))).toEqual(['receipt accepted']);
});

test('a receipt that a person took back does not leave by itself again; a paused job stays paused', () => {
  const { workspace, form, codes } = opened();
  const { next } = prepare(workspace, at(10));
  ask(
    workspace,
    { action: 'send-mail', holder: 'trang', confirm: { mark: next.mark, mails: next.mails }, budgetMs: 1 },
    at(10),
  );
  ask(workspace, { action: 'pause-mail', paused: true }, at(10));
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  expect(prepare(workspace, at(10, '09:30')).job).toMatchObject({ paused: true, waiting: 4 });
  ask(workspace, { action: 'stop-mail' }, at(10, '09:40'));
  workspace.fireTriggers(at(10, '10:30'));
  expect(workspace.mails()).toEqual([]);
  expect(kinds(workspace, at(10, '11:00'))).toEqual(['receipt ready']);
});

test('while another account sends, receipts wait for its end', () => {
  const { workspace, form, codes } = opened();
  const other = { as: 'dong.nghiep@example.gov.vn' };
  const answered = filledIn(codes[1], { title: 'Việc của người khác' });
  workspace.answer(form, answered, { ...at(10, '08:30'), fire: false });
  ask(workspace, { action: 'take-answers' }, at(10, '08:40'));
  const { next } = prepare(workspace, { ...at(10, '08:50'), ...other });
  expect(next.mails).toBe(1);
  ask(
    workspace,
    { action: 'send-mail', holder: 'hai', confirm: { mark: next.mark, mails: 1 }, budgetMs: 1 },
    { ...at(10, '08:50'), ...other },
  );
  workspace.answer(form, filledIn(codes[2], { title: 'Việc thứ hai' }), at(10, '09:00'));
  expect(workspace.mails()).toEqual([]);
  ask(workspace, { action: 'send-mail', holder: 'hai' }, { ...at(10, '09:10'), ...other });
  workspace.fireTriggers(at(10, '10:30'));
  expect(kinds(workspace, at(10, '11:00'))).toEqual(['receipt accepted', 'receipt accepted']);
  expect([...arrivals(workspace).values()]).toEqual([2]);
});

walk(
  'killed at any call between the answer and the end of sending: once read again, each response has one receipt',
  () => {
    const answered = opened();
    for (const [index, code] of answered.codes.slice(0, 2).entries()) {
      const email = `don-vi-${index}@example.gov.vn`;
      answered.workspace.answer(answered.form, filledIn(code, { title: `Nhiệm vụ ${index}`, email }), {
        ...at(10),
        fire: false,
      });
    }
    const names: string[] = [];
    const whole = draftOf(answered.workspace);
    whole.execute('carryOn', [], { ...at(10, '09:00'), onCall: (name) => names.push(name) });
    expect(whole.mails()).toHaveLength(2);
    for (const dieAt of [...moments(names), ...keepingMoments(names)]) {
      const workspace = draftOf(answered.workspace);
      workspace.execute('carryOn', [], { ...at(10, '09:00'), dieAt });
      workspace.execute('carryOn', [], at(10, '10:00'));
      workspace.execute('carryOn', [], at(10, '11:00'));
      const states = kinds(workspace, at(10, '12:00'));
      const doubts = states.filter((state) => state === 'receipt in-doubt').length;
      expect(doubts).toBeLessThanOrEqual(1);
      expect([dieAt, states.filter((state) => state === 'receipt accepted').length]).toEqual([
        dieAt,
        2 - doubts,
      ]);
      expect([...arrivals(workspace).values()].filter((times) => times > 1)).toEqual([]);
    }
  },
);
