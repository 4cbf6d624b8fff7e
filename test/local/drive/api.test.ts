import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';
import { needing } from '../../support/machine.cjs';
import { bundleOf, local, newDir, resultOf, workspaceOf } from '../snippet';

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

  it('go into the bin when a script puts them there, and off the disk', () => {
    const workspace = workspaceOf(
      `${UPLOAD} function bin(id) { return drive('patch', '/drive/v3/files/' + id + '?fields=id,trashed', { trashed: true }); }`,
    );
    const { id } = workspace.execute('send', [docxOf('một')]).value as { id: string };
    expect(workspace.execute('bin', [id]).value).toEqual({ status: 200, id, trashed: true });
    expect(workspace.execute('find').value).toMatchObject({ files: [] });
    expect(workspace.files()).toMatchObject([{ id, trashed: true }]);
    expect(existsSync(join(workspace.dir, workspace.files()[0]?.path ?? ''))).toBe(false);
    expect(workspace.execute('send', [docxOf('hai')]).error).toBeUndefined();
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

describe('PDFs on Drive', () => {
  const code = `${UPLOAD}
    const pdfPart = (metadata, pdf) => multipart(metadata, pdf).replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/pdf');
    const PDF = 'application/pdf';
    function keep(pdf, id, mimeType = PDF) { return drive(id ? 'patch' : 'post', '/upload/drive/v3/files' + (id ? '/' + id : '') + '?uploadType=multipart&fields=id,size,mimeType,webViewLink',
      pdfPart({ name: 'Giấy mời đã ký.PDF', mimeType, appProperties: { sheet: 's' } }, pdf), 'multipart/related; boundary=b'); }
    const media = (id) => UrlFetchApp.fetchAll([request('get', '/drive/v3/files/' + id + '?alt=media')])[0];
    function fetched(id) { const answer = media(id); return answer.getResponseCode() === 200 ? Utilities.base64Encode(answer.getContent()) : JSON.parse(answer.getContentText()).error; }
    function print(id) { return drive('get', '/drive/v3/files/' + id + '/export?mimeType=application/pdf'); }`;
  const bytes = (text: string): string => Buffer.from(`%PDF-1.7 ${text}`).toString('base64');

  it('are kept as they were uploaded', () => {
    const workspace = workspaceOf(code);
    const first = workspace.execute('keep', [bytes('một')]).value as { id: string };
    expect(first).toEqual({
      status: 200,
      id: first.id,
      size: '14',
      mimeType: 'application/pdf',
      webViewLink: `https://drive.google.com/file/d/${first.id}/view?usp=drivesdk`,
    });
    expect(workspace.execute('keep', [bytes('hai lần'), first.id]).value).toMatchObject({ size: '18' });
    expect(workspace.files()).toMatchObject([{ path: 'papers/Giấy mời đã ký.pdf', version: 2 }]);
    expect(workspace.execute('fetched', [first.id]).value).toBe(bytes('hai lần'));
    expect(workspace.execute('find').value).toMatchObject({ files: [{ id: first.id }] });
    const other = { as: 'khac@example.gov.vn' };
    expect(workspace.execute('fetched', [first.id], other).value).toMatchObject({ code: 404 });
  });

  it('are no Docs, and Docs no PDFs', () => {
    const workspace = workspaceOf(code);
    const { id } = workspace.execute('keep', [bytes('x')]).value as { id: string };
    const doc = workspace.execute('send', [docxOf('a b')]).value as { id: string };
    expect(workspace.execute('print', [id]).value).toMatchObject({ status: 403 });
    expect(workspace.execute('keep', [bytes('x'), doc.id]).value).toMatchObject({ status: 400 });
    expect(workspace.execute('keep', [bytes('x'), null, 'text/plain']).value).toMatchObject({
      status: 400,
    });
    expect(workspace.execute('fetched', [doc.id]).value).toMatchObject({
      code: 403,
      errors: [{ reason: 'fileNotDownloadable' }],
    });
  });

  it('cannot be had from Docs without LibreOffice', () => {
    const workspace = local.createWorkspace(newDir(), { bundle: bundleOf(code), pdf: false });
    const { id } = workspace.execute('send', [docxOf('a b')]).value as { id: string };
    expect(workspace.execute('print', [id]).value).toMatchObject({
      status: 403,
      error: { message: 'No PDF on this machine', errors: [{ reason: 'cannotExportFile' }] },
    });
  });

  needing(it, 'LibreOffice')(
    'are made from Docs in one start of LibreOffice, once',
    async () => {
      const dir = mkdtempSync(join(tmpdir(), 'office-'));
      writeFileSync(
        join(dir, 'soffice'),
        `#!/bin/sh\necho start >> ${dir}/starts\nPATH='${process.env.PATH}' exec soffice "$@"\n`,
        {
          mode: 0o755,
        },
      );
      const packed = (text: string): Promise<string> =>
        Packer.toBase64String(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
      const docs = await Promise.all(['Ủy ban', 'Sở', 'Ủy ban'].map(packed));
      const bundle = bundleOf(`${UPLOAD}
        const printing = ({ id }) => request('get', '/drive/v3/files/' + id + '/export?mimeType=application/pdf');
        function snippet(docs) {
          const pdfs = () => UrlFetchApp.fetchAll(made.map(printing)).map((answer) => [answer.getResponseCode(), answer.getContent().length > 1000, answer.getContentText().slice(0, 5)]);
          const made = docs.map((docx) => upload(docx));
          return [...pdfs(), ...pdfs()];
        }`);
      const script = `const [bundle, dir, docs] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
        const run = require('./.build/local.cjs').createWorkspace(dir, { bundle }).execute('snippet', [docs]);
        process.stdout.write(JSON.stringify(run));`;
      const { stdout } = spawnSync(process.execPath, ['-e', script], {
        cwd: join(__dirname, '../../..'),
        env: { ...process.env, PATH: `${dir}:${process.env.PATH}` },
        input: JSON.stringify([bundle, newDir(), docs]),
        encoding: 'utf8',
      });
      const { value, calls } = JSON.parse(stdout);
      expect(value).toEqual(Array.from({ length: 6 }, () => [200, true, '%PDF-']));
      expect(calls['Drive.files.export']).toBe(6);
      expect(readFileSync(join(dir, 'starts'), 'utf8')).toBe('start\n');
    },
    60_000,
  );
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
    ['refuses unknown parameters', `return list('files(id)', '&supportsTeamDrive=true').status`, 400],
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
