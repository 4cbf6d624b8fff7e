import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecuteOptions, Form } from '../../../local/index';
import { workspaceOf } from '../snippet';
import { FORMS, formWorkspace, good, responsesTab } from './snippet';

/** The value of a snippet that works on a new form `form`. */
function onForm(body: string, options: ExecuteOptions = {}): unknown {
  const { value, error } = workspaceOf(
    `${FORMS} function snippet() { const form = of(make().id); ${body} }`,
  ).execute('snippet', [], options);
  return error === undefined ? value : `error: ${error}`;
}

describe('a form on Drive', () => {
  it('is made without content, and opened to everybody for filling in alone', () => {
    const workspace = workspaceOf(`${FORMS}
      function shared() { const { id } = make(); return [share(id), share(id, { type: 'anyone', role: 'reader' })]; }
      function list(more) { return drive('get', '/drive/v3/files?fields=files(permissions(type,role,view))' + more + '&q=' + encodeURIComponent("appProperties has { key='sheet' and value='s' } and trashed = false")).files[0].permissions; }
      function made() { return make(); }`);
    const { value } = workspace.execute('made');
    const { id } = value as { id: string };
    expect(value).toEqual({
      status: 200,
      id,
      name: 'Đăng ký',
      mimeType: 'application/vnd.google-apps.form',
      webViewLink: `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`,
    });
    expect(() => workspace.execute('shared')).toThrow(
      'only as a reader of a kept file or of a published form',
    );
  });

  it('tells of readers of its published view only who asks for them', () => {
    const { workspace } = formWorkspace(`
      function list(more) { return drive('get', '/drive/v3/files?fields=files(permissions(type,role,view))' + more + '&q=' + encodeURIComponent("appProperties has { key='sheet' and value='s' } and trashed = false")).files[0].permissions; }`);
    const owner = { type: 'user', role: 'owner' };
    expect(workspace.execute('list', ['']).value).toEqual([owner]);
    expect(workspace.execute('list', ['&includePermissionsForView=published']).value).toEqual([
      owner,
      { type: 'anyone', role: 'reader', view: 'published' },
    ]);
  });

  it('is told of by itself, also when it is in the bin', () => {
    const { workspace, id } = formWorkspace(
      "function told(id, query) { return drive('get', '/drive/v3/files/' + id + '?' + query); }",
    );
    const tell = (query: string, options = {}) => workspace.execute('told', [id, query], options).value;
    const fields = 'fields=trashed,permissions(type,view)';
    const owner = { type: 'user' };
    const anyone = { type: 'anyone', view: 'published' };
    expect(tell(fields)).toEqual({ status: 200, trashed: false, permissions: [owner] });
    const asked = `${fields}&includePermissionsForView=published`;
    expect(tell(asked)).toEqual({ status: 200, trashed: false, permissions: [owner, anyone] });
    const file = join(workspace.dir, 'drive.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"trashed": false', '"trashed": true'));
    expect(tell(asked)).toMatchObject({ status: 200, trashed: true });
    expect(tell('fields=wings')).toMatchObject({ status: 400 });
    expect(tell(asked, { as: 'khac@example.gov.vn' })).toMatchObject({ status: 404 });
  });
});

describe('FormApp', () => {
  it('opens what the account may write, by the id of the file', () => {
    const workspace = workspaceOf(`${FORMS} function open(id) { return of(id).getEditUrl(); }`);
    const id = workspace.execute('blank').value;
    expect(workspace.execute('open', [id]).value).toBe(`https://docs.google.com/forms/d/${id}/edit`);
    const none = /^No item with the given ID could be found\./;
    expect(workspace.execute('open', [id], { as: 'khac@example.gov.vn' }).error).toMatch(none);
    expect(workspace.execute('open', ['1không-có']).error).toMatch(none);
  });

  it('begins with a form that is neither titled, published nor accepting', () => {
    const workspace = workspaceOf(FORMS);
    workspace.execute('blank');
    expect(workspace.forms()).toMatchObject([{ title: '' }]);
    expect(
      onForm('return [form.isPublished(), form.isAcceptingResponses(), form.getItems().length]'),
    ).toEqual([false, false, 0]);
    expect(
      onForm(`form.setPublished(true); const first = form.isAcceptingResponses();
        return [first, form.setAcceptingResponses(false).setPublished(true).isAcceptingResponses(), form.setPublished(false).isAcceptingResponses()]`),
    ).toEqual([true, true, false]);
  });

  it('has two addresses, of which the public one does not tell the id', () => {
    const { workspace, id } = formWorkspace(
      'function urls(id) { const form = of(id); return [form.getPublishedUrl(), form.getEditUrl()]; }',
    );
    const [published, edit] = workspace.execute('urls', [id]).value as string[];
    expect(published).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]+\/viewform$/);
    expect(published).not.toContain(id);
    expect(edit).toBe(`https://docs.google.com/forms/d/${id}/edit`);
  });

  it('counts each member, and needs the scope', () => {
    const { workspace, id } = formWorkspace('function open(id) { return of(id).getEditUrl(); }');
    expect(workspace.execute('open', [id]).calls).toEqual({ 'FormApp.openById': 1, 'Form.getEditUrl': 1 });
    expect(workspace.execute('open', [id], { scopes: [] }).error).toMatch(
      /permission to call FormApp\.openById/,
    );
  });

  it.each([
    ['form.addListItem().setChoiceValues([])', 'Array is empty: values'],
    ['form.addMultipleChoiceItem().setChoices([])', 'Array is empty: choices'],
    ["form.addListItem().setChoiceValues(['a', 'a'])", 'Questions cannot have duplicate choice values.'],
    [
      "const item = form.addMultipleChoiceItem(); item.setChoices([item.createChoice('a', form.addPageBreakItem()), item.createChoice('b')])",
      'Invalid data updating form.',
    ],
    ['form.addTextItem(); form.getItems()[0].asListItem()', 'Invalid conversion for item type: TEXT.'],
    ["form.addListItem().createResponse('a')", 'Invalid response submitted to item: a.'],
    ['form.getDestinationId()', 'The form currently has no response destination.'],
    ['form.setAcceptingResponses(true)', 'Cannot accept responses on an unpublished form.'],
    ["form.setDestination(FormApp.DestinationType.SPREADSHEET, 'khác')", 'Invalid argument: id'],
    [
      "form.setDestination('SPREADSHEET', SpreadsheetApp.getActiveSpreadsheet().getId())",
      'Invalid argument: type',
    ],
    ['form.moveItem(0, 0)', 'Invalid argument: index'],
  ])('refuses %s', (body, text) => expect(onForm(body)).toBe(`error: ${text}`));

  it('has items under ids that stay, whatever their order', () => {
    expect(
      onForm(`const ids = [form.addTextItem(), form.addListItem(), form.addPageBreakItem()].map((item) => item.getId());
        form.moveItem(2, 0);
        form.getItemById(ids[1]).asListItem().setTitle('Đơn vị');
        const items = form.getItems();
        return [new Set(ids).size, form.getItemById(0), items.map((item) => item.getIndex()), items.map((item) => ids.indexOf(item.getId())),
          items.map((item) => String(item.getType())), items[0].getType() === FormApp.ItemType.PAGE_BREAK, titles(form)]`),
    ).toEqual([3, null, [0, 1, 2], [2, 0, 1], ['PAGE_BREAK', 'TEXT', 'LIST'], true, ['', '', 'Đơn vị']]);
  });

  it('begins a choice item with one empty choice', () => {
    const workspace = workspaceOf(`${FORMS} function build() { of(make().id).addListItem(); }`);
    workspace.execute('build');
    expect(workspace.forms()[0]?.items[0]?.choices).toEqual([{ value: '' }]);
  });

  it('makes links that are filled in', () => {
    const { workspace, id } = formWorkspace(`
      function prefilled(id) { const form = of(id); const [unit] = form.getItems();
        const response = form.createResponse().withItemResponse(unit.asListItem().createResponse('Trung tâm "Ứng dụng", TP'));
        return [response.toPrefilledUrl(), response.getId(), response.getTimestamp()]; }`);
    const [form] = workspace.forms();
    const query = new URLSearchParams({
      usp: 'pp_url',
      [`entry.${form?.items[0]?.entry}`]: 'Trung tâm "Ứng dụng", TP',
    });
    expect(workspace.execute('prefilled', [id]).value).toEqual([`${form?.link}?${query}`, null, null]);
  });

  it('gives responses by id, with texts left blank but no choices', () => {
    const { workspace, id } = formWorkspace(`
      function responses(id) { return of(id).getResponses().map((each) => [each.getId(), each.getTimestamp().toISOString(),
        each.getItemResponses().map((one) => one.getItem().getTitle() + '=' + one.getResponse())]); }`);
    const { id: response } = workspace.answer(id, good, { now: '2020-07-10T08:00' });
    expect(workspace.execute('responses', [id]).value).toEqual([
      [
        response,
        '2020-07-10T01:00:00.000Z',
        [
          'Đơn vị=Huyện Yên Thế',
          'Từ năm=2021',
          'Email=',
          'Cấp=cấp tỉnh',
          'Đơn vị cấp kinh phí=',
          'Đơn vị tiếp nhận=UBND huyện',
          'Mục tiêu=',
        ],
      ],
    ]);
  });
});

describe('a form on the disk', () => {
  const fileOf = (dir: string, id: string): string => join(dir, 'forms', `${id}.json`);

  it('is read again when changed there', () => {
    const { workspace, id } = formWorkspace('function first(id) { return titles(of(id))[0]; }');
    const form: Form = JSON.parse(readFileSync(fileOf(workspace.dir, id), 'utf8'));
    const items = form.items.map((item) => ({ ...item, title: 'Sửa tay' }));
    writeFileSync(fileOf(workspace.dir, id), JSON.stringify({ ...form, title: 'Tên mới', items }));
    expect(workspace.execute('first', [id]).value).toBe('Sửa tay');
    expect(workspace.forms()).toMatchObject([{ title: 'Tên mới' }]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('has what was done before a kill: %s', (when, count) => {
    const { workspace, id } = formWorkspace('function add(id) { of(id).addTextItem(); }');
    const before = workspace.forms()[0]?.items.length ?? 0;
    expect(workspace.execute('add', [id], { dieAt: { call: 2, when } }).died).toBe(true);
    expect(workspace.forms()[0]?.items.length).toBe(before + count);
    expect(existsSync(fileOf(workspace.dir, id))).toBe(true);
  });

  it('keeps its tab in the Sheet after a kill', () => {
    const workspace = workspaceOf(
      `${FORMS} function relink(id) { link(of(id)); put([['mất']]); Utilities.getUuid(); }`,
    );
    const id = workspace.execute('blank').value;
    const kill = { call: 9, when: 'before' } as const;
    expect(workspace.execute('relink', [id], { dieAt: kill }).calls).toHaveProperty(['Range.setValues']);
    expect(workspace.tabs().map(({ name }) => name)).toEqual([responsesTab, 'Trang tính1']);
    expect(workspace.cells(responsesTab).map(({ shown }) => shown)).toEqual(['Dấu thời gian']);
  });
});

test('Utilities.getUuid gives ids that are never the same', () => {
  const [one, other] = onForm('return [Utilities.getUuid(), Utilities.getUuid()]') as string[];
  expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(one).not.toBe(other);
});
