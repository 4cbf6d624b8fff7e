import { get } from 'node:http';
import { addressIn, cookieOf } from '../../support/address';
import { bundleOf, local, newDir } from '../snippet';

let url = '';
let cookie = '';
let close: () => Promise<void>;
let tab = '';
beforeAll(async () => {
  const workspace = local.createWorkspace(newDir(), { bundle: bundleOf('') });
  tab = workspace.tabs()[0]?.name ?? '';
  ({ url, close } = await local.serve(workspace.dir, 0));
  ({ cookie } = await cookieOf(url));
});
afterAll(() => close());

type Answer = { status: number | undefined; location?: string | undefined; text: string };
const asked = (path: string, headers: Record<string, string> = {}, server = url): Promise<Answer> =>
  new Promise((done) => {
    const { origin } = new URL(server);
    get(origin, { path, headers }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      done({ status: response.statusCode, location: response.headers.location, text });
    });
  });
const post = (path: string, body: string, headers: Record<string, string> = { cookie }) =>
  fetch(new URL(path, url), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

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
    '/version?ma=',
    '/version?ma=khong-dung',
  ])('reads nothing: %s', async (path) => {
    const { status, text } = await asked(path);
    expect([status, text]).toEqual([403, expect.stringMatching(noPass)]);
  });

  test.each(['/call', '/sheet/type', '/travel', '/forms/1abc/answers'])(
    'changes nothing: %s',
    async (path) => {
      const answer = await post(path, '{}', {});
      expect([answer.status, await answer.text()]).toEqual([403, expect.stringMatching(noPass)]);
    },
  );

  test('nor with that of another server, of which the browser sends the cookie too', async () => {
    const other = await local.serve(local.createWorkspace(newDir(), { bundle: bundleOf('') }).dir, 0);
    const both = `${(await cookieOf(other.url)).cookie}; khac=1`;
    expect((await asked('/version', { cookie: both })).status).toBe(403);
    expect((await asked('/version', { cookie: `${both}; ${cookie}` })).status).toBe(200);
    await other.close();
  });
});

describe('the address that was printed', () => {
  test('gives the pass to the browser and leads to the same without it', async () => {
    const { origin } = new URL(url);
    const { pathname, search } = new URL(addressIn(url, '/forms/1abc/viewform?usp=pp_url&entry.1=a%20b'));
    expect(await asked(pathname + search)).toEqual({
      status: 303,
      location: `${origin}/forms/1abc/viewform?usp=pp_url&entry.1=a+b`,
      text: '',
    });
    expect((await asked('/', { cookie })).text).toContain('<!doctype html>');
  });

  test('of an earlier server leads on where the browser has the pass already', async () => {
    expect(await asked('/?ma=cu', { cookie })).toEqual({
      status: 303,
      location: `${new URL(url).origin}/`,
      text: '',
    });
  });

  test('leads nowhere else', async () => {
    const { search } = new URL(url);
    expect((await asked(`/.//khac.example/${search}`)).location).toBe(
      `${new URL(url).origin}//khac.example/`,
    );
  });

  test('its pass is hidden from scripts and is another one each time', async () => {
    const { headers } = await fetch(url, { redirect: 'manual' });
    expect(headers.get('set-cookie')).toMatch(/^giao-ban-\d+=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
    const other = await local.serve(local.createWorkspace(newDir(), { bundle: bundleOf('') }).dir, 0);
    expect(new URL(other.url).search).not.toBe(new URL(url).search);
    await other.close();
  });
});

test('answers only this machine, by its own name', async () => {
  const status = async (path: string, headers: Record<string, string>) =>
    (await asked(path, { cookie, ...headers })).status;
  expect(await status('/state', {})).toBe(200);
  expect(await status('/state', { host: 'evil.example' })).toBe(403);
  expect(await status('/state', { origin: 'https://evil.example' })).toBe(403);
  expect(await status('/papers/..%2Fworkspace.docx', {})).toBe(404);
  expect(await status('//', {})).toBe(400);
});

test('takes no body whose lists lie in one another so deep that reading it would run out of stack', async () => {
  const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
  const call = async (depth: number) => {
    const args = `"args":${nested(depth - 1)}`;
    const answer = await post('/call', `{"entry":"onOpen",${args},"as":"","trouble":{}}`);
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
  const type = async (body: string, kind = 'application/json') =>
    (await post('/sheet/type', body, { cookie, 'content-type': kind })).status;
  expect(await type(typed(1, 'a'))).toBe(200);
  expect(await type(typed(1, 'a'), 'text/plain')).toBe(400);
  expect(await type(typed(0.5, 'a'))).toBe(400);
  expect(await type(typed(0, 'a'))).toBe(422);
  expect(await type(typed(2, 'a', {}))).toBe(400);
  expect(await type('{"tab":')).toBe(400);
  expect(await type(typed(1_000_000, 'a'))).toBe(422);
  expect(await type(typed(1, 'a'.repeat(50_001)))).toBe(422);
  const long = await post('/sheet/type', typed(1, 'a'.repeat(40_000_000)));
  expect([long.status, await long.text()]).toEqual([
    413,
    'Nội dung gửi lên dài hơn 40 MB nên chưa nhận gì. Hãy chia ra nhiều lần.',
  ]);
});
