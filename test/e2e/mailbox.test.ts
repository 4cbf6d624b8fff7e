import { bundleOf, local } from '../local/snippet';
import { addressIn } from '../support/address';
import { bytesOf, sharedSheet, violations } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

const SEND = `function send(message) { UrlFetchApp.fetchAll([{ ...request('post', '', message, 'message/rfc822'),
  url: 'https://gmail.googleapis.com/upload/gmail/v1/users/me/messages/send?uploadType=media' }]); }`;
const send = (message: string, now: string): void => {
  const script = local.openWorkspace(sheet.workspace.dir, { bundle: bundleOf(SEND) });
  script.execute('send', [message], { now });
};

const attack = '<script>top.hacked = 1</script><img src=x onerror="top.hacked = 1">';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const part = (headers: string[], text: string): string =>
  ['--m', ...headers, 'Content-Transfer-Encoding: base64', '', base64(text)].join('\r\n');
const hostile = [
  'From: =?UTF-8?B?U+G7nw==?= <so@x.vn>',
  'To: a@x.vn, b@x.vn',
  `Subject: =?UTF-8?B?${base64(`Giấy mời ${attack}`)}?=`,
  'Content-Type: multipart/mixed; boundary=m',
  '',
  part(
    ['Content-Type: text/html; charset=UTF-8'],
    `<p>Kính gửi</p>${attack}<a href="javascript:top.hacked = 1">bấm</a>
      <a href="https://docs.google.com/forms/d/e/1abc/viewform">Mở biểu mẫu</a>`,
  ),
  part(['Content-Type: text/html', 'Content-Disposition: attachment; filename="tep.html"'], attack),
  '--m--',
].join('\r\n');

test('says that nothing was sent, and shows what comes', async () => {
  const { page, url } = sheet;
  await page.goto(addressIn(url, 'mail'));
  await page.getByText('Chưa có thư nào.').waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
  send('To: c@x.vn\r\nSubject: Nhắc\r\n\r\n<b>Chữ thường</b>', '2020-07-10T08:05');
  await page.getByRole('heading', { name: 'Nhắc' }).waitFor();
  await page.locator('pre').getByText('<b>Chữ thường</b>').waitFor();
  await page.getByRole('link', { name: 'c@x.vn Nhắc 08:05 10/07/2020' }).waitFor();
});

test('draws the HTML of a mail where nothing runs, and hands out its attachments', async () => {
  const { page } = sheet;
  send(hostile, '2020-07-11T08:00');
  await page.getByRole('link', { name: 'a@x.vn, b@x.vn' }).click();
  await page.getByRole('heading', { name: 'Giấy mời <script>' }).waitFor();
  const frame = page.getByTitle('Nội dung thư');
  expect(await frame.getAttribute('sandbox')).toBe('');
  await frame.contentFrame().getByText('Kính gửi').waitFor();
  await frame.contentFrame().getByText('bấm').click();
  await page.waitForTimeout(300);
  expect(await page.evaluate('top.hacked')).toBeUndefined();
  expect(await page.locator('article dd').allTextContents()).toEqual([
    'Sở <so@x.vn>',
    'a@x.vn, b@x.vn',
    '08:00 11/07/2020',
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'tep.html' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tep.html');
  expect((await bytesOf(download)).toString('utf8')).toBe(attack);
  const form = page.getByRole('link', { name: 'Mở trên máy này: Mở biểu mẫu' });
  expect(await form.getAttribute('href')).toBe('forms/1abc/viewform');
  expect(await violations(page.mainFrame())).toEqual([]);
});

test('hands out the message as Gmail received it, and nothing else of the folder', async () => {
  const { page, url, workspace } = sheet;
  const { id } = workspace.mails().at(-1) ?? { id: '' };
  const answer = await page.request.get(addressIn(url, `mail/${id}.eml`));
  expect(answer.headers()['content-type']).toBe('message/rfc822');
  expect(await answer.text()).toBe(hostile);
  for (const path of ['mail/abc.eml', 'mail/..%2Fworkspace.eml', 'mail/list.eml'])
    expect((await page.request.get(addressIn(url, path))).status()).toBe(404);
});
