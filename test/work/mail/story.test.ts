import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { ask, copyOf, draftOf, reopened, shown, typeInto, type Workspace } from '../../support/local';
import { needing } from '../../support/machine.cjs';
import {
  arrivals,
  at,
  confirmAll,
  mailWorkspace,
  prepare,
  received,
  sendAll,
  step,
} from '../../support/mail';
import { scan } from '../../support/scan';

jest.setTimeout(120_000);

const ten = mailWorkspace();
const codesOf = ({ problems }: { problems: { code: string }[] }): string[] =>
  problems.map(({ code }) => code);
const settle = (workspace: Workspace, as: string, codes: string[], options = at(10, '12:00')) =>
  ask(workspace, { action: 'settle-mail', as, codes }, options).answer;
const parse = (raw: string | undefined) => PostalMime.parse(raw ?? '', { attachmentEncoding: 'base64' });

describe('the outbox', () => {
  test('has one row for each invitation, and opening it again adds none', () => {
    const workspace = draftOf(ten);
    prepare(workspace);
    expect(shown(workspace, 'Thư', 'Mã')).toHaveLength(10);
    expect(shown(workspace, 'Thư', 'Email')).toContain('ubnd.yenthe@bacgiang.example');
    expect(new Set(shown(workspace, 'Thư', 'Trạng thái'))).toEqual(new Set(['Chờ xác nhận']));
    const { next, counts, quota } = prepare(workspace);
    expect({ ...next, mark: '' }).toEqual({ mails: 10, recipients: 10, hidden: 0, mark: '' });
    expect(counts).toEqual({ sent: 0, waiting: 10, failed: 0, inDoubt: 0, held: 0 });
    expect(quota).toEqual({ left: 1500, daily: 1500, days: [{ day: '10/07/2020', mails: 10 }] });
  });

  test('keeps what the clerk corrected, held back and delivered by hand', () => {
    const workspace = draftOf(ten);
    typeInto(workspace, 'Thư', 'Email', 'vanthu@moi.example', 2);
    typeInto(workspace, 'Thư', 'Đồng gửi', 'a@cc.example; b@cc.example', 2);
    typeInto(workspace, 'Thư', 'Gửi ẩn', 'c@bcc.example', 2);
    typeInto(workspace, 'Thư', 'Tiêu đề', 'Giấy mời họp (thay thế)', 2);
    typeInto(workspace, 'Thư', 'Cách gửi', 'giữ LẠI', 3);
    typeInto(workspace, 'Thư', 'Cách gửi', 'Gửi trực tiếp', 4);
    const { next, mails, problems } = prepare(workspace);
    expect(next).toMatchObject({ mails: 8, recipients: 11 });
    expect(mails.slice(0, 3).map(({ state }) => state)).toEqual(['ready', 'held', 'by-hand']);
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['mailbox-differs', 2]);
    expect(sendAll(workspace)).toEqual({ sent: 8, waiting: 0, failed: 0, inDoubt: 0, held: 2 });
    expect(workspace.mails()[0]?.recipients).toEqual([
      'vanthu@moi.example',
      'a@cc.example',
      'b@cc.example',
      'c@bcc.example',
    ]);
    expect(shown(workspace, 'Thư', 'Trạng thái').slice(0, 3)).toEqual([
      'Gmail đã nhận',
      'Giữ lại',
      'Gửi trực tiếp',
    ]);
  });

  test('says at once everything that should be looked at, each at its cell', () => {
    const workspace = draftOf(ten);
    workspace.type('Thư', 2, 3, '');
    typeInto(workspace, 'Đơn vị', 'Email', '', 2);
    typeInto(workspace, 'Thư', 'Email', 'phongkt.tanyen@gmail.com', 4);
    typeInto(workspace, 'Thư', 'Email', 'ubnd.lucnam@bacgiang.example', 5);
    typeInto(workspace, 'Thư', 'Đồng gửi', 'không phải địa chỉ', 7);
    typeInto(workspace, 'Thư', 'Cách gửi', 'mai gửi', 8);
    typeInto(workspace, 'Hội nghị', 'Đầu mối liên hệ', 'bà Trần Thị Bình, 0204 3999 888');
    const { problems, next, counts } = prepare(workspace, at(22));
    const seen = new Set(problems.map(({ code, row, column }) => `${code} ${row} ${column}`));
    for (const expected of [
      'mail-without-address 2 Email',
      'private-mailbox 4 Email',
      'doubled-email 6 Email',
      'bad-email 7 Đồng gửi',
      'bad-choice 8 Cách gửi',
      'paper-behind 3 Văn bản',
    ])
      expect(seen).toContain(expected);
    expect(codesOf({ problems })).toContain('late-invitation');
    // One press mends them all.
    const behind = problems.filter(({ code }) => code === 'paper-behind');
    expect(behind.map(({ message }) => message)).toEqual([expect.stringContaining('hàng 3 và 6 hàng khác')]);
    expect(next.mails).toBe(7);
    expect(counts).toMatchObject({ failed: 3, waiting: 7 });
    expect(codesOf(prepare(workspace, at(25)))).toContain('day-passed');
    expect(codesOf(prepare(workspace, at(21)))).not.toContain('late-invitation');
    workspace.type('Ngày nghỉ', 2, 1, '23/7/2020');
    expect(codesOf(prepare(workspace, at(21)))).toContain('late-invitation');
  });

  test('leaves out rows that the filter hides, and says how many', () => {
    const workspace = draftOf(ten);
    workspace.filter('Thư', 2, ['huyện Yên Thế', 'huyện Tân Yên']);
    expect(prepare(workspace).next).toMatchObject({ mails: 2, hidden: 8 });
    expect(sendAll(workspace)).toMatchObject({ sent: 2, waiting: 8 });
    workspace.filter('Thư', 1, null);
    expect(sendAll(workspace)).toMatchObject({ sent: 10, waiting: 0 });
    expect(Math.max(...arrivals(workspace).values())).toBe(1);
  });
});

describe('what arrives', () => {
  test('is the invitation with its paper, from the agency, answers to the office', async () => {
    const workspace = draftOf(ten);
    sendAll(workspace);
    const mail = await parse(received(workspace)[1]);
    expect(mail.from).toMatchObject({
      name: 'Sở Khoa học và Công nghệ',
      address: 'chuyen.vien@example.gov.vn',
    });
    expect(mail.replyTo?.map(({ address }) => address)).toEqual(['vanthu@skhcn.example']);
    expect(mail.subject).toBe(
      '[Dự thảo] Giấy mời dự Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020',
    );
    expect(mail.text).toContain('8 giờ 00, thứ Sáu, ngày 24 tháng 7 năm 2020');
    expect(mail.html).toContain('Đại diện lãnh đạo UBND huyện Yên Thế');
    expect(mail.text).not.toContain('docs.google.com');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      'Giấy mời - huyện Yên Thế.docx',
      'lich-hop.ics',
    ]);
  });

  test('before sending it is said when calendars will have the meeting, or that none will', async () => {
    const workspace = draftOf(ten);
    typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
    typeInto(workspace, 'Hội nghị', 'Thời lượng', '3 buổi');
    ask(workspace, { action: 'write-invitations' });
    expect(prepare(workspace).calendars).toEqual([
      'thứ Sáu 24/7/2020 14 giờ 00 – thứ Bảy 25/7/2020 17 giờ 00',
    ]);
    typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '8h00 hoặc 14h00');
    ask(workspace, { action: 'write-invitations' });
    expect(prepare(workspace).calendars).toEqual([
      'cả ngày thứ Sáu 24/7/2020 – thứ Bảy 25/7/2020',
      'chưa có giờ, vì chưa rõ giờ họp',
    ]);
    typeInto(workspace, 'Hội nghị', 'Ngày họp', '24/7/2020 nếu không mưa');
    ask(workspace, { action: 'write-invitations' });
    expect(prepare(workspace).calendars).toEqual(['không kèm lịch, vì chưa rõ ngày họp']);
    sendAll(workspace);
    const mail = await parse(received(workspace)[1]);
    expect(mail.attachments.map(({ filename }) => filename)).not.toContain('lich-hop.ics');
    expect(prepare(workspace).calendars).toEqual([]);
  });

  test('what is shown before is what arrives', async () => {
    const workspace = draftOf(ten);
    const letter = ask(workspace, { action: 'show-mail', code: 'GM·215' }).answer as never as Record<
      string,
      string
    >;
    sendAll(workspace);
    const mail = await parse(received(workspace)[1]);
    expect([letter.subject, letter.html?.trim()]).toEqual([
      mail.subject,
      mail.html?.replace(/\r\n/g, '\n').trim(),
    ]);
  });

  test('a link goes along only when every recipient may open it', () => {
    const workspace = draftOf(ten);
    typeInto(workspace, 'Hội nghị', 'Ai được xem', 'ubnd.yenthe@bacgiang.example');
    typeInto(workspace, 'Hội nghị', 'Địa chỉ', 'Lô 11');
    ask(workspace, { action: 'write-invitations' });
    const textOf = (code: string) =>
      (ask(workspace, { action: 'show-mail', code }).answer as never as { text: string }).text;
    expect(textOf('GM·215')).toContain('https://docs.google.com/document/d/');
    expect(textOf('GM·216')).not.toContain('https://docs.google.com');
  });

  needing(test, 'LibreOffice')('the paper goes as PDF', async () => {
    const workspace = copyOf(mailWorkspace(2));
    expect(codesOf(step(workspace, {}, { confirm: confirmation(workspace) }))).toEqual([]);
    const [attachment] = (await parse(received(workspace)[0])).attachments;
    expect(attachment).toMatchObject({
      filename: 'Giấy mời - thành phố Bắc Giang.pdf',
      mimeType: 'application/pdf',
    });
    expect(Buffer.from(String(attachment?.content), 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the signed PDF that the clerk picked goes instead, also after picking another', async () => {
    const workspace = draftOf(ten);
    const pick = (text: string) =>
      ask(workspace, {
        action: 'keep-signed',
        paper: 'GM·215',
        name: 'GM huyện Yên Thế (đã ký).pdf',
        base64: scan(text).toString('base64'),
      }).answer;
    expect(
      codesOf(
        ask(workspace, { action: 'keep-signed', paper: 'GM·215', name: 'a.pdf', base64: 'UEsDBA==' }).answer,
      ),
    ).toEqual(['not-a-pdf']);
    pick('bản một');
    pick('bản hai');
    expect(workspace.files().filter(({ name }) => name.includes('đã ký'))).toHaveLength(1);
    expect(
      prepare(workspace)
        .mails.filter(({ signed }) => signed)
        .map(({ code }) => code),
    ).toEqual(['GM·215']);
    sendAll(workspace);
    const [attachment] = (await parse(received(workspace)[1])).attachments;
    expect(attachment?.filename).toBe('GM huyện Yên Thế (đã ký).pdf');
    expect(Buffer.from(String(attachment?.content), 'base64')).toEqual(scan('bản hai'));
    expect((await parse(received(workspace)[1])).text).toContain('bản ký, đóng dấu');
    typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  });

  test('a paper made again after the signed one was picked is pointed out', () => {
    const workspace = draftOf(ten);
    const base64 = scan('').toString('base64');
    ask(workspace, { action: 'keep-signed', paper: 'GM·215', name: 'k.pdf', base64 });
    typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
    ask(workspace, { action: 'write-invitations' });
    expect(codesOf(prepare(workspace))).toContain('signed-behind');
  });
});

const confirmation = (workspace: Workspace) => {
  const { mark, mails } = prepare(workspace).next;
  return { mark, mails };
};

describe('confirming and going on', () => {
  test('only what was shown can be confirmed', () => {
    const workspace = draftOf(ten);
    const confirm = confirmation(workspace);
    typeInto(workspace, 'Thư', 'Email', 'vanthu@moi.example', 2);
    const refused = step(workspace, {}, { confirm });
    expect([refused.ok, codesOf(refused)]).toEqual([false, ['mail-list-changed']]);
    expect(workspace.mails()).toEqual([]);
  });

  test('a mail that was changed after it was confirmed waits for another look', () => {
    const workspace = draftOf(ten);
    confirmAll(workspace);
    typeInto(workspace, 'Thư', 'Email', 'vanthu@moi.example', 2);
    typeInto(workspace, 'Thư', 'Cách gửi', 'Giữ lại', 3);
    const answer = step(workspace);
    expect(codesOf(answer)).toContain('mail-changed');
    expect(answer.counts).toEqual({ sent: 8, waiting: 1, failed: 0, inDoubt: 0, held: 1 });
    expect(prepare(workspace).next.mails).toBe(1);
  });

  test('a mail changed after it was confirmed can be confirmed anew while the others still wait', () => {
    const workspace = draftOf(ten);
    confirmAll(workspace);
    typeInto(workspace, 'Thư', 'Email', 'vanthu@moi.example', 2);
    const { next } = prepare(workspace);
    expect(next.mails).toBe(1);
    const answer = step(workspace, {}, { confirm: { mark: next.mark, mails: 1 } });
    expect([answer.ok, answer.counts?.sent]).toEqual([true, 10]);
    expect(arrivals(workspace).get('vanthu@moi.example')).toBe(1);
  });

  test('the clock goes on, once an hour, and takes itself away', () => {
    const workspace = draftOf(ten);
    confirmAll(workspace, at(10, '08:00'));
    expect(workspace.triggers().map(({ handler }) => handler)).toEqual(['carryOn', 'carryOn']);
    workspace.fireTriggers({ ...at(10, '09:30') });
    expect(workspace.mails()).toHaveLength(10);
    expect(workspace.triggers()).toEqual([]);
    expect(shown(workspace, 'Nhật ký', 'Việc')).toEqual(['Xác nhận gửi thư', 'Gửi tiếp theo giờ']);
    expect(shown(workspace, 'Nhật ký', 'Số lượng')).toEqual(['10', '10']);
    expect(shown(workspace, 'Nhật ký', 'Kết quả')).toContain('10 thư Gmail đã nhận');
  });

  test('page and clock never work at once: who comes second is told who is at work', () => {
    const workspace = draftOf(ten);
    confirmAll(workspace);
    step(workspace, at(10, '08:10'), { budgetMs: 10_000 });
    const sent = workspace.mails().length;
    workspace.execute('carryOn', [], at(10, '08:10'));
    expect(workspace.mails()).toHaveLength(sent);
    const second = step(workspace, at(10, '08:10'), { holder: 'cửa sổ hai' });
    expect(codesOf(second)).toEqual(['sending-elsewhere']);
    workspace.execute('carryOn', [], at(10, '08:20'));
    expect(workspace.mails()).toHaveLength(10);
  });

  test('pause reaches the run that is sending before its next mail; stop takes the rest out', () => {
    const workspace = draftOf(ten);
    const confirm = confirmation(workspace);
    let sends = 0;
    const paused = step(
      workspace,
      {
        onCall: (name) => {
          if (name !== 'Gmail.messages.send') return;
          sends += 1;
          if (sends === 3) ask(workspace, { action: 'pause-mail', paused: true });
        },
      },
      { confirm },
    );
    expect(codesOf(paused)).toContain('sending-stopped');
    expect(workspace.mails()).toHaveLength(3);
    workspace.execute('carryOn', [], at(10, '10:00'));
    expect(workspace.mails()).toHaveLength(3);
    ask(workspace, { action: 'pause-mail', paused: false }, at(10, '10:00'));
    step(workspace, at(10, '10:00'), { budgetMs: 4000 });
    const resumed = workspace.mails().length;
    expect(resumed).toBeGreaterThan(3);
    const stopped = ask(workspace, { action: 'stop-mail' }, at(10, '10:00')).answer as never as ReturnType<
      typeof prepare
    >;
    expect(stopped.job).toBeNull();
    expect(stopped.counts).toEqual({ sent: resumed, waiting: 10 - resumed, failed: 0, inDoubt: 0, held: 0 });
    expect(sendAll(workspace, at(10, '11:00')).sent).toBe(10);
    expect(Math.max(...arrivals(workspace).values())).toBe(1);
    // The clock finds nothing to do when it strikes, and is gone.
    workspace.fireTriggers(at(31, '13:00'));
    expect(workspace.triggers()).toEqual([]);
  });

  test('a second account can neither go on with it nor send papers that are not its own', () => {
    const workspace = draftOf(ten);
    const other = { ...at(10, '08:30'), as: 'dong.nghiep@example.gov.vn' };
    const seen = prepare(workspace, other);
    expect(seen.next.mails).toBe(0);
    expect(new Set(codesOf(seen))).toContain('mail-of-another');
    confirmAll(workspace);
    expect(codesOf(step(workspace, other))).toEqual(['job-of-another']);
  });
});

describe('limits', () => {
  test('the day’s quota: the rest waits untouched and goes on the next day', () => {
    const workspace = draftOf(ten);
    const few = { ...at(10), mailLimit: 4 };
    expect(prepare(workspace, few).quota.days).toEqual([
      { day: '10/07/2020', mails: 4 },
      { day: '11/07/2020', mails: 6 },
    ]);
    expect(sendAll(workspace, few)).toEqual({ sent: 4, waiting: 6, failed: 0, inDoubt: 0, held: 0 });
    expect(codesOf(step(workspace, few))).toContain('quota-reached');
    workspace.fireTriggers(at(11, '09:00'));
    expect(workspace.mails()).toHaveLength(10);
    expect(Math.max(...arrivals(workspace).values())).toBe(1);
  });

  test('Cc and Bcc count, and our own count holds when Google’s does not', () => {
    const workspace = draftOf(ten);
    typeInto(workspace, 'Thư', 'Đồng gửi', 'a@cc.example; b@cc.example', 2);
    expect(sendAll(workspace, { ...at(10), mailLimit: 4 })).toMatchObject({ sent: 2 });
    expect(prepare(workspace, at(10)).quota.left).toBe(1496);
  });

  test('a token without the permission: nothing leaves, nothing is in doubt, and it is said', () => {
    const workspace = draftOf(ten);
    const scopes = [
      'spreadsheets.currentonly',
      'drive.file',
      'script.send_mail',
      'script.scriptapp',
      'script.external_request',
      'userinfo.email',
    ].map((name) => `https://www.googleapis.com/auth/${name}`);
    const answer = step(workspace, { scopes }, { confirm: confirmation(workspace) });
    expect(codesOf(answer)).toContain('not-authorised');
    expect(answer.counts).toEqual({ sent: 0, waiting: 10, failed: 0, inDoubt: 0, held: 0 });
    expect(sendAll(workspace, at(10, '09:00')).sent).toBe(10);
  });

  test('without the permission for the clock it sends, and says that the page must stay open', () => {
    const workspace = draftOf(ten);
    const scopes = [
      'spreadsheets.currentonly',
      'drive.file',
      'gmail.send',
      'script.send_mail',
      'script.external_request',
      'userinfo.email',
    ].map((name) => `https://www.googleapis.com/auth/${name}`);
    const answer = step(workspace, { scopes }, { confirm: confirmation(workspace) });
    expect(codesOf(answer)).toContain('clock-off');
    expect(answer.counts.sent).toBe(10);
  });

  test('a mail that Gmail refuses has not left: it goes once its address is corrected', () => {
    const workspace = draftOf(ten);
    const faults = [{ call: 'Gmail.messages.send', nth: 2, status: 400, landed: false }];
    const answer = step(workspace, { faults }, { confirm: confirmation(workspace) });
    expect(answer.counts).toEqual({ sent: 9, waiting: 0, failed: 1, inDoubt: 0, held: 0 });
    expect(codesOf(answer)).toContain('mail-refused');
    expect(prepare(workspace).next.mails).toBe(0);
    typeInto(workspace, 'Thư', 'Email', 'vanthu@yenthe.example', 3);
    expect(sendAll(workspace, at(10, '09:00'))).toMatchObject({ sent: 10, failed: 0 });
  });
});

describe('doubt is settled by a person', () => {
  const doubtful = (): Workspace => {
    const workspace = draftOf(ten);
    const faults = [{ call: 'Gmail.messages.send', nth: 3, status: 503, landed: false }];
    step(workspace, { faults }, { confirm: confirmation(workspace) });
    return workspace;
  };

  test('what stopped at an unclear answer is listed, and goes on without it', () => {
    const workspace = doubtful();
    expect(workspace.mails()).toHaveLength(2);
    expect(sendAll(workspace, at(10, '09:00'))).toEqual({
      sent: 9,
      waiting: 0,
      failed: 0,
      inDoubt: 1,
      held: 0,
    });
    const doubt = prepare(workspace, at(10, '09:00')).problems.find(({ code }) => code === 'mail-in-doubt');
    expect(doubt).toMatchObject({ tab: 'Thư', row: 4, seen: 'huyện Tân Yên' });
  });

  test.each([
    ['sent', { sent: 10, held: 0 }],
    ['by-hand', { sent: 9, held: 1 }],
    ['again', { sent: 10, held: 0 }],
  ])('as %s', (as, counts) => {
    const workspace = doubtful();
    sendAll(workspace, at(10, '09:00'));
    settle(workspace, as, ['GM·216']);
    expect(sendAll(workspace, at(10, '13:00'))).toMatchObject({ ...counts, inDoubt: 0 });
    expect(workspace.mails()).toHaveLength(as === 'again' ? 10 : 9);
    expect(shown(workspace, 'Nhật ký', 'Ai')).toContain('chuyen.vien@example.gov.vn');
  });

  test('only what is in doubt can be sent again', () => {
    const workspace = draftOf(ten);
    sendAll(workspace);
    expect(codesOf(settle(workspace, 'again', ['GM·213', 'GM·999']))).toEqual(
      expect.arrayContaining(['mail-not-settled', 'mail-not-settled']),
    );
    expect(sendAll(workspace, at(10, '13:00')).sent).toBe(10);
    expect(workspace.mails()).toHaveLength(10);
  });

  test('“200 but dropped”: all accepted since a time of the day goes in doubt', () => {
    const workspace = draftOf(ten);
    const dropped = [4, 5, 6, 7, 8, 9, 10].map((nth) => ({
      call: 'Gmail.messages.send',
      nth,
      status: 200,
      landed: false,
    }));
    confirmAll(workspace);
    step(workspace, at(10, '08:00'), { budgetMs: 8000, faults: [] });
    const before = workspace.mails().length;
    step(workspace, {
      ...at(10, '14:00'),
      faults: dropped.map((fault) => ({ ...fault, nth: fault.nth - 3 })),
    });
    expect(workspace.mails()).toHaveLength(before);
    const answer = ask(workspace, { action: 'mark-returned', since: '2020-07-10T13:00' }, at(10, '15:00'))
      .answer as never as ReturnType<typeof prepare>;
    expect(answer.counts).toMatchObject({ sent: before, inDoubt: 10 - before });
    settle(
      workspace,
      'again',
      answer.mails.filter(({ state }) => state === 'in-doubt').map(({ code }) => code),
      at(10, '16:00'),
    );
    expect(sendAll(workspace, at(10, '16:30'))).toMatchObject({ sent: 10, inDoubt: 0 });
    expect([...arrivals(workspace).values()]).toEqual(Array(10).fill(1));
  });
});

describe('the Sheet is not the truth', () => {
  test('a version from before anything was sent is restored: nothing leaves twice', () => {
    const before = draftOf(ten);
    const workspace = draftOf(ten);
    confirmAll(workspace);
    step(workspace, at(10), { budgetMs: 10_000 });
    workspace.restoreTabs(before.dir);
    expect(sendAll(workspace, at(10, '09:00')).sent).toBe(10);
    expect([...arrivals(workspace).values()]).toEqual(Array(10).fill(1));
    expect(new Set(shown(workspace, 'Thư', 'Trạng thái'))).toEqual(new Set(['Gmail đã nhận']));
  });

  test('rows deleted or doubled by copying neither lose nor double a mail', () => {
    const workspace = draftOf(ten);
    confirmAll(workspace);
    step(workspace, at(10), { budgetMs: 7000 });
    workspace.deleteRow('Thư', 2);
    workspace.deleteRow('Thư', 10);
    workspace.paste('Thư', 12, 1, [['GM·219', 'huyện Lục Ngạn', 'ai.do@khac.example']]);
    const answer = step(workspace, at(10, '08:01'));
    expect(codesOf(answer)).toEqual(expect.arrayContaining(['mail-row-gone', 'doubled-code']));
    workspace.deleteRow('Thư', 12);
    expect(sendAll(workspace, at(10, '09:00')).sent).toBe(10);
    expect([...arrivals(workspace).values()]).toEqual(Array(10).fill(1));
  });

  test('a copied Sheet sends nothing; as a new conference it has an empty outbox', () => {
    const workspace = draftOf(ten);
    sendAll(workspace);
    const settings = join(workspace.dir, 'workspace.json');
    const copied = JSON.parse(require('node:fs').readFileSync(settings, 'utf8'));
    writeFileSync(settings, JSON.stringify({ ...copied, spreadsheetId: '1ban-sao' }));
    const copy = reopened(workspace, { pdf: false });
    expect(codesOf(prepare(copy))).toEqual(['copied-sheet']);
    expect(codesOf(step(copy))).toEqual(['copied-sheet']);
    ask(copy, { action: 'create-tables', consent: 'yes' });
    expect(prepare(copy)).toMatchObject({ ok: true, mails: [] });
    expect(shown(copy, 'Thư', 'Mã')).toEqual([]);
    expect(shown(copy, 'Nhật ký', 'Mã')).toEqual([]);
  });

  test('an outbox whose states somebody typed over is painted again', () => {
    const workspace = draftOf(ten);
    sendAll(workspace);
    for (let row = 2; row <= 11; row += 1) typeInto(workspace, 'Thư', 'Trạng thái', 'Chờ xác nhận', row);
    expect(sendAll(workspace, at(10, '09:00')).sent).toBe(10);
    expect(workspace.mails()).toHaveLength(10);
    expect(new Set(shown(workspace, 'Thư', 'Trạng thái'))).toEqual(new Set(['Gmail đã nhận']));
  });
});

test('a test goes to oneself, counts in the quota, and changes no row', async () => {
  const workspace = draftOf(ten);
  ask(workspace, { action: 'test-mail', code: 'GM·215' });
  expect(workspace.mails().map(({ recipients }) => recipients)).toEqual([['chuyen.vien@example.gov.vn']]);
  expect((await parse(received(workspace)[0])).subject).toMatch(/^\[Thử\] \[Dự thảo\] Giấy mời dự/);
  const { quota, counts } = prepare(workspace);
  expect([quota.left, counts.waiting]).toEqual([1499, 10]);
});
