import { get } from 'node:http';
import { addressIn } from '../../support/address';
import { bundleOf, local, newDir } from '../snippet';

let url = '';
let close: () => Promise<void>;
let tab = '';
beforeAll(async () => {
  const workspace = local.createWorkspace(newDir(), { bundle: bundleOf('') });
  tab = workspace.tabs()[0]?.name ?? '';
  ({ url, close } = await local.serve(workspace.dir, 0));
});
afterAll(() => close());

type Answer = { status: number | undefined; text: string };
/** The path as it is written: what makes an address of it would take `..` away. */
const asked = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done) => {
    get(new URL(url).origin, { path, headers }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      done({ status: response.statusCode, text });
    });
  });
const under = (path: string): string => new URL(url).pathname + path;
const sent = (address: string, body: string, kind = 'application/json') =>
  fetch(address, { method: 'POST', body, headers: { 'content-type': kind } });
const post = (path: string, body: string, kind?: string) => sent(addressIn(url, path), body, kind);

describe('who has not the pass', () => {
  const noPass = /^Địa chỉ này chưa có mã mở .+ Xin mở đúng địa chỉ mà chương trình vừa in ra\.$/;

  test.each([
    '/',
    '/state',
    '/version',
    '/mail/list.json',
    '/forms/1abc/form',
    '/forms/1abc/viewform?entry.1=a',
    '/papers/1.docx',
    '/khong-dung/version',
    '//version',
  ])('reads nothing: %s', async (path) => {
    const { status, text } = await asked(path);
    expect([status, text]).toEqual([403, expect.stringMatching(noPass)]);
  });

  test.each(['/call', '/sheet/type', '/travel', '/forms/1abc/answers'])(
    'changes nothing: %s',
    async (path) => {
      const answer = await sent(new URL(path, url).href, '{}');
      expect([answer.status, await answer.text()]).toEqual([403, expect.stringMatching(noPass)]);
    },
  );

  test('nor with that of another server', async () => {
    const other = await local.serve(local.createWorkspace(newDir(), { bundle: bundleOf('') }).dir, 0);
    const { pathname } = new URL(other.url);
    await other.close();
    expect(await asked(`${pathname}version`)).toEqual({ status: 403, text: expect.stringMatching(noPass) });
  });
});

test('the address that was printed is the way in, and nothing of it is handed to another port or page', async () => {
  expect(new URL(url).pathname).toMatch(/^\/[\w-]{22}\/$/);
  const { headers } = await fetch(addressIn(url, 'forms/1abc/viewform?usp=pp_url&entry.1=a%20b'));
  expect(headers.get('set-cookie')).toBeNull();
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect((await asked(under('').slice(0, -1))).text).toContain('<!doctype html>');
});

test('answers only this machine, by its own name', async () => {
  const status = async (path: string, headers: Record<string, string>) => (await asked(path, headers)).status;
  expect(await status(under('state'), {})).toBe(200);
  expect(await status(under('state'), { host: 'evil.example' })).toBe(403);
  expect(await status(under('state'), { origin: 'https://evil.example' })).toBe(403);
  expect(await status(under('papers/..%2Fworkspace.docx'), {})).toBe(404);
  expect(await status('//', {})).toBe(400);
});

test('takes no body whose lists lie in one another so deep that reading it would run out of stack', async () => {
  const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
  const call = async (depth: number) => {
    const args = `"args":${nested(depth - 1)}`;
    const answer = await post('call', `{"entry":"onOpen",${args},"as":"","trouble":{}}`);
    return [answer.status, answer.status === 200 ? '' : await answer.text()];
  };
  const tooDeep = [400, 'Nội dung gửi lên lồng nhau quá 400 lớp.'];
  expect(await call(400)).toEqual([200, '']);
  expect(await call(401)).toEqual(tooDeep);
  expect(await call(1_000_000)).toEqual(tooDeep);
});

test('takes no body that is not JSON, is too long, or has another shape', async () => {
  const seen = { arrangement: '', rows: [] };
  const typed = (row: number, text: string, more: object = { seen }) =>
    JSON.stringify({ tab, cells: [{ row, column: 1, text }], otherwise: 'nothing', ...more });
  const type = async (body: string, kind?: string) => (await post('sheet/type', body, kind)).status;
  expect(await type(typed(1, 'a'))).toBe(200);
  expect(await type(typed(1, 'a'), 'text/plain')).toBe(400);
  expect(await type(typed(0.5, 'a'))).toBe(400);
  expect(await type(typed(0, 'a'))).toBe(422);
  expect(await type(typed(2, 'a', {}))).toBe(400);
  expect(await type('{"tab":')).toBe(400);
  expect(await type(typed(1_000_000, 'a'))).toBe(422);
  expect(await type(typed(1, 'a'.repeat(50_001)))).toBe(422);
  const long = await post('sheet/type', typed(1, 'a'.repeat(40_000_000)));
  expect([long.status, await long.text()]).toEqual([
    413,
    'Nội dung gửi lên dài hơn 40 MB nên chưa nhận gì. Hãy chia ra nhiều lần.',
  ]);
});
