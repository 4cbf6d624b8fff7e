import PostalMime from 'postal-mime';
import { openCall } from '../../support/call';
import { putInLedger } from '../../support/ledger';
import { ask, draftOf, type ExecuteOptions, shown, typeInto, type Workspace } from '../../support/local';
import { walk } from '../../support/long';
import { arrivals, at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';
import { keepingMoments, moments } from '../../support/moments';
import { filledIn } from '../../support/registration';

jest.setTimeout(900_000);

const call = openCall(mailWorkspace(3));
/** A fresh copy with the call open, its Form and the link codes of its units. */
const opened = () => ({ ...call, workspace: draftOf(call.workspace) });

/** The mailbox of the second unit in Đơn vị, huyện Yên Thế. */
const own = 'ubnd.yenthe@bacgiang.example';

const kinds = (workspace: Workspace, options: ExecuteOptions): string[] =>
  prepare(workspace, options)
    .mails.filter(({ kind }) => kind !== 'invitation')
    .map(({ kind, state }) => `${kind} ${state}`);

test('whoever registers by the link of a unit hears within the minute what arrived, once for each response', async () => {
  const { workspace, form, codes } = opened();
  const { id } = workspace.answer(
    form,
    filledIn(codes[1], { toYear: '2031', email: ` ${own.toUpperCase()}` }),
    at(10, '09:00'),
  );
  expect([...arrivals(workspace)]).toEqual([[own, 1]]);
  const mail = await PostalMime.parse(received(workspace)[0] ?? '');
  expect(mail.subject).toMatch(/^Đã nhận đăng ký nhiệm vụ của huyện Yên Thế \(DK·[0-9a-f]{8}\)$/);
  expect(mail.attachments).toEqual([]);
  expect(mail.text).toContain('Tên nhiệm vụ: Ứng dụng nhật ký điện tử cho vùng trồng vải.');
  expect(mail.text).toContain('Kinh phí từ ngân sách: 1.200.000.000 đồng.');
  expect(mail.text).toContain('- Thời gian 2021-2031 nằm ngoài giai đoạn 2021-2025');
  expect(mail.text).toContain(`edit2=${id}`);
  expect(mail.text).not.toContain('hộp thư đã biết');
  workspace.answer(form, filledIn(codes[1], { aims: 'Đã sửa.' }), { ...at(10, '09:30'), edit: id });
  workspace.fireTriggers(at(10, '10:30'));
  expect(workspace.mails()).toHaveLength(1);
  expect(shown(workspace, 'Nhật ký', 'Việc')).toEqual(['Tự gửi thư xác nhận đăng ký', 'Gửi tiếp theo giờ']);
});

test('mails that a page has just sent do not keep the receipt waiting', () => {
  const { workspace, form, codes } = opened();
  sendAll(workspace, at(10, '09:00'));
  const before = workspace.mails().length;
  workspace.answer(form, filledIn(codes[1]), at(10, '09:01'));
  expect(workspace.mails().length).toBe(before + 1);
});

test('where anybody may answer, the receipt waits until a person has looked; a mailbox that is none keeps it back', () => {
  const { workspace, form } = opened();
  typeInto(workspace, 'Hội nghị', 'Đăng ký không qua link riêng', 'Tính ngay');
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
  typeInto(workspace, 'Hội nghị', 'Thư xác nhận', setting);
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  expect(workspace.mails()).toEqual([]);
  expect(kinds(workspace, at(10, '09:30'))).toEqual(wanted);
});

test('what a sender typed is words: no formula in Thư, no tag filled, no second line in the subject', async () => {
  const { workspace, form, codes } = opened();
  typeInto(workspace, 'Hội nghị', 'Đăng ký không qua link riêng', 'Tính ngay');
  const nasty = {
    unit: '=1+1',
    title: '=HYPERLINK("http://x.example") {{Chủ trì}} <b>\r\nBcc: x@y.example',
    contact: '+cmd|A1',
  };
  workspace.answer(form, filledIn('', { ...nasty, unit: 'huyện Yên Thế' }), at(10, '09:00'));
  workspace.answer(form, filledIn(codes[1], { ...nasty, unit: 'huyện Yên Thế' }), at(10, '09:01'));
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
    {
      action: 'send-mail',
      holder: 'trang',
      consent: 'yes',
      confirm: { mark: next.mark, mails: next.mails },
      budgetMs: 1,
    },
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
    {
      action: 'send-mail',
      holder: 'trang',
      consent: 'yes',
      confirm: { mark: next.mark, mails: next.mails },
      budgetMs: 1,
    },
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
  expect([...arrivals(workspace).values()]).toEqual([1, 1]);
});

test('a mailbox that the unit never gave gets nothing: its own hears of it, and the new one from the next day on', async () => {
  const { workspace, form, codes } = opened();
  const typed = 'phong.khcn@yenthe.example';
  workspace.answer(form, filledIn(codes[1], { title: 'Việc một', email: typed }), at(10, '09:00'));
  workspace.answer(form, filledIn(codes[1], { title: 'Việc hai', email: typed }), at(10, '10:00'));
  expect([...arrivals(workspace)]).toEqual([[own, 2]]);
  const { text = '' } = await PostalMime.parse(received(workspace)[0] ?? '');
  expect(text).toContain(`Người gửi ghi hộp thư ${typed}, chưa phải hộp thư đã biết của quý đơn vị`);
  workspace.answer(form, filledIn(codes[2], { title: 'Việc ba', email: typed }), at(11, '09:00'));
  workspace.answer(
    form,
    filledIn(codes[1], { title: 'Việc bốn', email: typed.toUpperCase() }),
    at(11, '10:00'),
  );
  expect(arrivals(workspace).get(typed)).toBeUndefined();
  expect(arrivals(workspace).get(typed.toUpperCase())).toBe(1);
  expect(workspace.mails()).toHaveLength(4);
});

test('without a mailbox in Đơn vị what was typed waits for a person', () => {
  const { workspace, form, codes } = opened();
  typeInto(workspace, 'Đơn vị', 'Email', '', 3);
  workspace.answer(form, filledIn(codes[1], { email: 'la@khac.example' }), at(10, '09:00'));
  expect(workspace.mails()).toEqual([]);
  expect(kinds(workspace, at(10, '09:30'))).toEqual(['receipt ready']);
  expect(shown(workspace, 'Thư', 'Email').at(-1)).toBe('la@khac.example');
});

test('sixty answers by one leaked link in a day: three receipts, and a digest on the next day', async () => {
  const { workspace, form, codes } = opened();
  const flood = (from: number, to: number, day: number) => {
    for (let number = from; number < to; number += 1)
      workspace.answer(
        form,
        filledIn(codes[1], { title: `Nhiệm vụ ${number}`, email: `nguoi${number % 7}@khac.example` }),
        { ...at(day, `09:${String(number % 60).padStart(2, '0')}`), fire: false },
      );
  };
  flood(0, 60, 10);
  for (const time of ['10:00', '11:00', '12:00']) workspace.execute('carryOn', [], at(10, time));
  expect([...arrivals(workspace)]).toEqual([[own, 3]]);
  expect(kinds(workspace, at(10, '13:00'))).toEqual(Array(3).fill('receipt accepted'));
  sendAll(workspace, at(10, '14:00'));
  const invitations = 3;
  expect(workspace.mails()).toHaveLength(invitations + 3);
  workspace.execute('carryOn', [], at(11, '00:30'));
  workspace.execute('carryOn', [], at(11, '01:30'));
  expect(workspace.mails()).toHaveLength(invitations + 4);
  const { subject, to, text = '' } = await PostalMime.parse(received(workspace).pop() ?? '');
  expect([subject, to?.[0]?.address]).toEqual(['Đã nhận 57 đăng ký nhiệm vụ của huyện Yên Thế', own]);
  expect(text).toContain(': Nhiệm vụ 3 - Đang tính');
  expect(text).toContain('Và 7 đăng ký khác.');
  expect(shown(workspace, 'Thư', 'Mã').at(-1)).toBe('BG·215·20200711');
  for (const day of [12, 13]) workspace.execute('carryOn', [], at(day));
  expect(workspace.mails()).toHaveLength(invitations + 4);
  flood(60, 62, 13);
  workspace.execute('carryOn', [], at(13, '10:00'));
  expect(workspace.mails()).toHaveLength(invitations + 6);
});

test('of five in a day the last two get receipts on the next; where all wait for a person the digest waits too', () => {
  const { workspace, form, codes } = opened();
  const answer = (number: number, day: number) =>
    workspace.answer(form, filledIn(codes[1], { title: `Nhiệm vụ ${number}` }), { ...at(day), fire: false });
  for (let number = 0; number < 5; number += 1) answer(number, 10);
  workspace.execute('carryOn', [], at(10, '10:00'));
  workspace.execute('carryOn', [], at(11, '00:30'));
  expect(kinds(workspace, at(11))).toEqual(Array(5).fill('receipt accepted'));
  typeInto(workspace, 'Hội nghị', 'Thư xác nhận', 'Chờ xác nhận');
  for (let number = 5; number < 10; number += 1) answer(number, 12);
  workspace.execute('carryOn', [], at(12, '10:00'));
  expect(kinds(workspace, at(12)).slice(5)).toEqual(Array(3).fill('receipt ready'));
  workspace.execute('carryOn', [], at(13));
  expect(kinds(workspace, at(13)).slice(5)).toEqual([...Array(3).fill('receipt needless'), 'digest ready']);
  sendAll(workspace, at(13));
  expect(arrivals(workspace).get(own)).toBe(1 + 5 + 1);
});

test('a digest that this version cannot read is told of, and no receipt leaves by itself', () => {
  const { workspace, form, codes } = opened();
  putInLedger(workspace, { 'mail-digest:0123456789abcdef.0': '[1]' });
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  expect(workspace.mails()).toEqual([]);
  expect(prepare(workspace, at(10)).problems.map(({ code }) => code)).toContain('not-understood');
});

walk(
  'killed at any call between the answer and the end of sending: once read again, each response is told of once',
  () => {
    const answered = opened();
    // Four of the day before, of which a digest tells, and one of today, which has a receipt.
    for (const [number, unit] of [0, 0, 0, 0, 1].entries())
      answered.workspace.answer(
        answered.form,
        filledIn(answered.codes[unit], { title: `Nhiệm vụ ${number}` }),
        { ...at(9 + unit), fire: false },
      );
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
      const doubts = states.filter((state) => state.endsWith(' in-doubt'));
      expect(doubts.length).toBeLessThanOrEqual(1);
      const told = states.map((state) => state.replace('in-doubt', 'accepted'));
      expect([dieAt, told.sort()]).toEqual([dieAt, ['digest accepted', 'receipt accepted']]);
      expect([...arrivals(workspace).values()].filter((times) => times > 1)).toEqual([]);
    }
  },
);
