import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { bundleOf, local, resultOf, workspaceOf } from './snippet';

const docxOf = (text: string): string => {
  const zip = new PizZip();
  const run = `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
  zip.file('word/document.xml', `<w:document><w:body><w:p>${run}</w:p></w:body></w:document>`);
  return zip.generate({ type: 'base64' });
};
const xmlOf = (bytes: Uint8Array): string => new PizZip(bytes).file('word/document.xml')?.asText() ?? '';

const UPLOAD = `
  const multipart = (metadata, docx) => ['--b', 'Content-Type: application/json', '', JSON.stringify(metadata), '--b',
    'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Content-Transfer-Encoding: base64', '', docx, '--b--', ''].join('\\r\\n');
  const FIELDS = 'fields=id,name,version,modifiedTime,appProperties,trashed,permissions(role,emailAddress)';
  const upload = (docx, metadata = {}, id) => drive(id ? 'patch' : 'post', '/upload/drive/v3/files' + (id ? '/' + id : '') + '?uploadType=multipart&' + FIELDS,
    multipart({ name: 'Giấy mời: A/B', mimeType: 'application/vnd.google-apps.document', appProperties: { sheet: 's' }, ...metadata }, docx), 'multipart/related; boundary=b');
  const list = (fields = 'files(id,name,version),nextPageToken', more = '') => drive('get', '/drive/v3/files?spaces=drive&pageSize=1000' + more + '&fields=' + fields + '&q=' + encodeURIComponent("appProperties has { key='sheet' and value='s' } and trashed = false"));
  const folder = () => drive('post', '/drive/v3/files?fields=id,webViewLink', { name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder', appProperties: { sheet: 's' } });
  function send(docx) { return upload(docx); }
  function resend(docx, id) { return upload(docx, {}, id); }
  function find() { return list(); }
  function read(id) { return Utilities.base64Encode(UrlFetchApp.fetchAll([{ ...request('get', '/drive/v3/files/' + id + '/export?mimeType=application/vnd.openxmlformats-officedocument.wordprocessingml.document'), muteHttpExceptions: false }])[0].getContent()); }
`;

describe('documents on Drive', () => {
  it('are real .docx on the disk, with the same text in other runs', () => {
    const workspace = workspaceOf(UPLOAD);
    const { id } = workspace.execute('send', [docxOf('Ủy ban nhân dân tỉnh Bắc Giang')]).value as {
      id: string;
    };
    const [file] = workspace.files();
    expect(file).toMatchObject({
      id,
      name: 'Giấy mời: A/B',
      path: 'papers/Giấy mời- A-B.docx',
      version: 1,
      trashed: false,
    });
    const xml = xmlOf(readFileSync(join(workspace.dir, file?.path ?? '')));
    expect(xml.match(/<w:r>/g)).toHaveLength(2);
    expect(xml.replace(/<[^>]*>/g, '')).toBe('Ủy ban nhân dân tỉnh Bắc Giang');
    expect(xmlOf(Buffer.from(String(workspace.execute('read', [id]).value), 'base64'))).toBe(xml);
  });

  it('keep id, path and link when uploaded again, with a new version', () => {
    const workspace = workspaceOf(UPLOAD);
    const first = workspace.execute('send', [docxOf('một hai')], { now: '2020-07-10T08:00' }).value as {
      id: string;
    };
    const second = workspace.execute('resend', [docxOf('ba bốn'), first.id], {
      now: '2020-07-11T08:00',
    }).value;
    expect(second).toMatchObject({
      id: first.id,
      version: '2',
      modifiedTime: expect.stringMatching(/^2020-07-11T01:00/),
    });
    expect(workspace.files()).toHaveLength(1);
  });

  it('get a name of their own on the disk', () => {
    const workspace = workspaceOf(UPLOAD);
    workspace.execute('send', [docxOf('a b')]);
    workspace.execute('send', [docxOf('a b')]);
    expect(workspace.files().map((file) => file.path)).toEqual([
      'papers/Giấy mời- A-B.docx',
      'papers/Giấy mời- A-B (2).docx',
    ]);
  });

  it('have a new version when a person edits them, and are in the bin when deleted', () => {
    const workspace = workspaceOf(UPLOAD);
    const { id } = workspace.execute('send', [docxOf('a b')]).value as { id: string };
    const onDisk = join(workspace.dir, workspace.files()[0]?.path ?? '');
    writeFileSync(onDisk, Buffer.from(docxOf('sửa tay'), 'base64'));
    utimesSync(onDisk, 1_600_000_000, 1_600_000_000);
    const again = local.openWorkspace(workspace.dir, { bundle: bundleOf(UPLOAD) });
    expect(again.files()[0]).toMatchObject({ id, version: 2, trashed: false });
    expect(again.execute('read', [id]).value).toBe(readFileSync(onDisk).toString('base64'));
    rmSync(onDisk);
    expect(again.files()[0]).toMatchObject({ version: 3, trashed: true });
    expect(again.execute('find').value).toMatchObject({ files: [] });
  });

  it('are out of reach for another account', () => {
    const workspace = workspaceOf(UPLOAD);
    const { id } = workspace.execute('send', [docxOf('a b')]).value as { id: string };
    const other = { as: 'khac@example.gov.vn' };
    expect(workspace.execute('find', [], other).value).toMatchObject({ status: 200, files: [] });
    expect(workspace.execute('resend', [docxOf('a b'), id], other).value).toMatchObject({ status: 404 });
  });

  it('count each request, and can die at each', () => {
    const code = `${UPLOAD} function both(a, b) { UrlFetchApp.fetchAll([a, b].map((docx) => request('post', '/upload/drive/v3/files?uploadType=multipart', multipart({ name: 'x', mimeType: 'application/vnd.google-apps.document' }, docx), 'multipart/related; boundary=b'))); }`;
    const docs = [docxOf('a b'), docxOf('c d')];
    const { calls } = workspaceOf(code).execute('both', docs);
    expect(calls).toMatchObject({ 'UrlFetchApp.fetchAll': 1, 'Drive.files.create': 2 });
    const left = [3, 4, 5].map((call) => {
      const workspace = workspaceOf(code);
      workspace.execute('both', docs, { dieAt: { call, when: 'after' } });
      return workspace.files().length;
    });
    expect(left).toEqual([2, 1, 2]);
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('answer an error whether or not the work landed (%s)', (landed, files) => {
    const workspace = workspaceOf(
      `${UPLOAD} function twice(docx) { return [upload(docx).status, upload(docx).status]; }`,
    );
    const faults = [{ call: 'Drive.files.create', nth: 1, status: 503, landed }];
    expect(workspace.execute('twice', [docxOf('a b')], { faults }).value).toEqual([503, 200]);
    expect(workspace.files()).toHaveLength(files);
  });
});

describe('the REST of Drive', () => {
  it.each([
    ['lists by property', `folder(); return list().files.length`, 1],
    [
      'takes only the fields it was asked for',
      `const { id } = folder(); return Object.keys(list('files(id)').files[0])`,
      ['id'],
    ],
    [
      'refuses other searches',
      `return drive('get', '/drive/v3/files?q=' + encodeURIComponent("name = 'x'")).status`,
      400,
    ],
    [
      'refuses unknown fields',
      `return list('files(id,colour)').error.message`,
      'Invalid field selection colour',
    ],
    ['refuses unknown parameters', `return list('files(id)', '&supportsAllDrives=true').status`, 400],
    ['refuses unknown metadata', `return drive('post', '/drive/v3/files', { title: 'x' }).status`, 400],
    [
      'refuses parents that are out of reach',
      `return upload('${docxOf('a b')}', { parents: ['x'] }).status`,
      404,
    ],
    [
      'refuses parents on update',
      `const { id } = folder(); return drive('patch', '/drive/v3/files/' + id, { parents: [id] }).status`,
      400,
    ],
    ['refuses what is no .docx', `return upload(Utilities.base64Encode('x')).status`, 400],
    [
      'refuses long properties',
      `return drive('patch', '/drive/v3/files/' + folder().id, { appProperties: { a: 'x'.repeat(124) } }).status`,
      403,
    ],
    [
      'changes metadata',
      `const { id } = folder(); return drive('patch', '/drive/v3/files/' + id + '?fields=name,version,appProperties', { name: 'Mới', appProperties: { sheet: null, b: '2' } })`,
      { status: 200, name: 'Mới', version: '2', appProperties: { b: '2' } },
    ],
    [
      'shares',
      `const { id } = folder(); drive('post', '/drive/v3/files/' + id + '/permissions?sendNotificationEmail=false&fields=id', { type: 'user', role: 'writer', emailAddress: 'a@b.vn' }); return list('files(permissions(role,emailAddress))').files[0].permissions[1]`,
      { role: 'writer', emailAddress: 'a@b.vn' },
    ],
    [
      'refuses to share with what is no address',
      `return drive('post', '/drive/v3/files/' + folder().id + '/permissions', { type: 'user', role: 'reader', emailAddress: 'x' }).status`,
      400,
    ],
    [
      'cannot export a folder',
      `const { id } = folder(); return drive('get', '/drive/v3/files/' + id + '/export?mimeType=x').status`,
      403,
    ],
  ])('%s', (_title, body, expected) => {
    expect(resultOf(`${UPLOAD.replaceAll(/function \w+\(.*\n/g, '')} ${body}`)).toEqual(expected);
  });
});
