import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecuteOptions, Workspace } from '../../../local/index';
import { fullNames, SCOPES, workspaceOf } from '../snippet';

const CODE = `
  const posting = (message, contentType = 'message/rfc822', query = '?uploadType=media') => ({ ...request('post', '', message, contentType),
    url: 'https://gmail.googleapis.com/upload/gmail/v1/users/me/messages/send' + query });
  const answered = (answer) => ({ status: answer.getResponseCode(), ...JSON.parse(answer.getContentText()) });
  function send(...given) { return answered(UrlFetchApp.fetchAll([posting(...given)])[0]); }
  function sendAll(messages) { return UrlFetchApp.fetchAll(messages.map((message) => posting(message))).map(answered); }
  function left() { return MailApp.getRemainingDailyQuota(); }`;

const now = '2020-07-10T08:00';
const mail = (to: string, more: readonly string[] = [], body = 'Kính gửi.'): string =>
  [`To: ${to}`, 'Subject: =?UTF-8?B?R2nhuqV5IG3hu51p?=', ...more, '', body].join('\r\n');
const send = (workspace: Workspace, message: string, options: ExecuteOptions = {}): unknown =>
  workspace.execute('send', [message], { now, ...options }).value;
const refusal = (code: number, message: string, reason: string): object => ({
  status: code,
  error: { code, message, errors: [expect.objectContaining({ reason })] },
});

describe('a mail through Gmail', () => {
  it('is kept as it was received', () => {
    const workspace = workspaceOf(CODE);
    const message = mail(
      '"Ủy ban, huyện Yên Thế" <vp@yenthe.example.gov.vn>,\r\n =?UTF-8?B?VsSDbiBwaMOybmc=?= <b@x.vn>',
      ['Cc: c@x.vn', 'Bcc: d@x.vn'],
    );
    const answer = send(workspace, message);
    expect(answer).toMatchObject({ status: 200, id: expect.any(String), labelIds: ['SENT'] });
    const { id, threadId } = answer as { id: string; threadId: string };
    expect(threadId).toBe(id);
    const path = 'mail/0001-vp@yenthe.example.gov.vn.eml';
    expect(workspace.mails()).toEqual([
      {
        id,
        account: 'chuyen.vien@example.gov.vn',
        at: expect.stringMatching(/^2020-07-10T01:00:0/),
        recipients: ['vp@yenthe.example.gov.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn'],
        path,
      },
    ]);
    expect(readFileSync(join(workspace.dir, path), 'utf8')).toBe(message);
    send(workspace, mail('e@x.vn'));
    expect(workspace.mails()[1]?.path).toBe('mail/0002-e@x.vn.eml');
  });

  const noOne = refusal(400, 'Recipient address required', 'invalidArgument');
  const wrongly = (header: string): object => refusal(400, `Invalid ${header} header`, 'invalidArgument');
  const many = (count: number): string => Array.from({ length: count }, (_, n) => `a${n}@x.vn`).join(', ');
  const inParts = (text: string): string =>
    ['--m', 'Content-Type: multipart/alternative; boundary=m-a', ''].join('\r\n') +
    ['\r\n--m-a', 'Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', text].join('\r\n') +
    ['\r\n--m-a--\r\n--m', 'Content-Type: text/plain', 'Content-Disposition: attachment', ''].join('\r\n') +
    `\r\n${'x'.repeat(500_000)}\r\n--m--`;
  const ofParts = (bytes: number): string =>
    mail(
      'a@x.vn',
      ['Content-Type: multipart/mixed; boundary="m"'],
      inParts(Buffer.alloc(bytes).toString('base64')),
    );

  it.each<[string, unknown[], ExecuteOptions, object]>([
    ['without recipients', [mail('')], {}, noOne],
    ['to a mere name', [mail('vp.yenthe.example.gov.vn')], {}, wrongly('To')],
    ['to an address with a space', [mail('Văn phòng <vp @x.vn>')], {}, wrongly('To')],
    ['to two addresses without a comma', [mail('a@x.vn; b@x.vn')], {}, wrongly('To')],
    ['with a broken line in an address', [mail('a@x.vn', ['Cc: b\r\n c@x.vn'])], {}, wrongly('Cc')],
    [
      'to 51',
      [mail(many(51))],
      {},
      refusal(400, 'Limit Exceeded: Email Recipients Per Message.', 'invalidArgument'),
    ],
    [
      'with a long text',
      [ofParts(205_000)],
      { account: 'consumer' },
      refusal(400, 'Limit Exceeded: Email Body Size.', 'invalidArgument'),
    ],
    ['with a text that long', [ofParts(205_000)], {}, { status: 200 }],
    [
      'of 35 MB',
      [mail('a@x.vn', [], 'x'.repeat(36_700_160))],
      {},
      refusal(413, 'Request Entity Too Large', 'uploadTooLarge'),
    ],
    ['as JSON', [mail('a@x.vn'), 'application/json'], {}, { status: 400 }],
    ['not as media', [mail('a@x.vn'), 'message/rfc822', '?uploadType=multipart'], {}, { status: 400 }],
    [
      'that the account did not grant',
      [mail('a@x.vn')],
      { scopes: fullNames(SCOPES.filter((scope) => scope !== 'gmail.send')) },
      refusal(403, 'Request had insufficient authentication scopes.', 'insufficientPermissions'),
    ],
  ])('%s', (_title, args, options, expected) => {
    const workspace = workspaceOf(CODE);
    expect(workspace.execute('send', args, options).value).toMatchObject(expected);
    expect(workspace.mails()).toHaveLength('status' in expected && expected.status === 200 ? 1 : 0);
  });

  it('is counted by recipients in the last 24 hours of an account', () => {
    const workspace = workspaceOf(CODE);
    const three = mail('a@x.vn', ['Cc: b@x.vn', 'Bcc: c@x.vn']);
    const left = (options: ExecuteOptions): unknown =>
      workspace.execute('left', [], { now, ...options }).value;
    expect([left({}), left({ account: 'consumer' }), left({ mailLimit: 4 })]).toEqual([1500, 100, 4]);
    expect(send(workspace, three, { mailLimit: 4 })).toMatchObject({ status: 200 });
    expect(left({ mailLimit: 4 })).toBe(1);
    expect(send(workspace, three, { mailLimit: 5 })).toEqual(
      refusal(429, 'User-rate limit exceeded.  (Mail sending)', 'userRateLimitExceeded'),
    );
    expect(left({ mailLimit: 4, as: 'khac@example.gov.vn' })).toBe(4);
    const [sameDay, nextDay] = ['2020-07-11T07:59', '2020-07-11T08:01'];
    expect([left({ mailLimit: 2, now: sameDay }), left({ mailLimit: 2, now: nextDay })]).toEqual([0, 2]);
    expect([
      workspace.recipientsOfADay({ now: sameDay }),
      workspace.recipientsOfADay({ now: nextDay }),
    ]).toEqual([3, 0]);
  });
});

describe('a mail that meets trouble', () => {
  const call = 'Gmail.messages.send';

  it.each([
    [429, true, 'rateLimitExceeded'],
    [429, false, 'rateLimitExceeded'],
    [503, true, 'backendError'],
    [500, false, 'backendError'],
  ])('is answered %i, landed or not (%s)', (status, landed, reason) => {
    const workspace = workspaceOf(CODE);
    const answer = send(workspace, mail('a@x.vn'), { faults: [{ call, nth: 1, status, landed }] });
    expect(answer).toMatchObject({ status, error: { errors: [{ reason }] } });
    expect(workspace.mails()).toHaveLength(landed ? 1 : 0);
  });

  it('is said to be sent, and is not', () => {
    const workspace = workspaceOf(CODE);
    const faults = [{ call, nth: 1, status: 200, landed: false }];
    expect(send(workspace, mail('a@x.vn'), { faults })).toMatchObject({
      status: 200,
      id: expect.any(String),
    });
    expect(workspace.mails()).toEqual([]);
  });

  it.each([true, false])('gets no answer, landed or not (%s)', (landed) => {
    const workspace = workspaceOf(CODE);
    const faults = [{ call, nth: 2, status: 0, landed }];
    const { error } = workspace.execute('sendAll', [['a', 'b', 'c'].map((name) => mail(`${name}@x.vn`))], {
      faults,
    });
    expect(error).toMatch(/^Address unavailable: https:\/\/gmail\.googleapis\.com\/upload/);
    expect(workspace.mails()).toHaveLength(landed ? 2 : 1);
  });

  it('is not undone by a kill', () => {
    const left = (['before', 'after'] as const).map((when) => {
      const workspace = workspaceOf(CODE);
      const run = workspace.execute('send', [mail('a@x.vn')], { dieAt: { call: 3, when } });
      expect(run).toMatchObject({ died: true, calls: { [call]: 1 } });
      return workspace.mails().length;
    });
    expect(left).toEqual([0, 1]);
  });
});
