import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readyRows } from '../../../src/domain/forms/ready-form';
import { asking } from '../../../src/domain/forms/sections';
import { tasks } from '../../../src/domain/forms/tasks';
import type { FormOpened } from '../../../src/spoken/forms';
import { datedCall } from '../../support/call';
import {
  ask,
  copyOf,
  draftOf,
  type ExecuteOptions,
  reopened,
  type Spoken,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { isLong, walk } from '../../support/long';
import { at } from '../../support/mail';
import { keepingMoments, moments } from '../../support/moments';

jest.setTimeout(600_000);

const sample = datedCall();

type Opened = FormOpened<Spoken> & { ok: boolean };
const press = (workspace: Workspace, options: ExecuteOptions = {}): Opened =>
  ask(workspace, { action: 'open-registration' }, options).answer as never;

/** As the page does: asks again for what a new Form is still to get. */
function open(workspace: Workspace, options: ExecuteOptions = {}): Opened {
  const answer = press(workspace, options);
  return answer.more ? press(workspace, options) : answer;
}

const formOf = (workspace: Workspace) => {
  const [form, ...others] = workspace.forms();
  if (!form || others.length > 0) throw new Error(`${others.length + 1} forms`);
  return form;
};
const titles = asking(readyRows(tasks), tasks, () => undefined).sections.flatMap((section, index) => [
  ...(index > 0 ? [section.title] : []),
  ...section.questions.map(({ title }) => title),
]);
const choicesOf = (workspace: Workspace, title: string): string[] =>
  formOf(workspace)
    .items.find((item) => item.title === title)
    ?.choices.map(({ value }) => value) ?? [];

test('makes one Form with every question in its place, published, open to anyone, linked, accepting', () => {
  const workspace = copyOf(sample);
  const answer = open(workspace);
  expect(answer).toMatchObject({ ok: true, call: 'open', accepting: true, units: 10, problems: [] });
  const form = formOf(workspace);
  expect(form.items.map(({ title }) => title)).toEqual(titles);
  expect([form.isPublished, form.isAccepting, form.isEditable]).toEqual([true, true, true]);
  expect(choicesOf(workspace, 'Đơn vị')).toHaveLength(10);
  expect(shown(workspace, 'Hội nghị', 'Giá trị')).toContain(answer.link);
});

test('a new Form takes answers at once, and asks for one task until it is asked again', () => {
  const workspace = copyOf(sample);
  expect(press(workspace)).toMatchObject({ more: true, accepting: true });
  const once = formOf(workspace).items.map(({ id, title }) => [id, title]);
  const links = shown(workspace, 'Đơn vị', 'Link đăng ký riêng');
  expect(once.map(([, title]) => title)).toEqual(
    titles.filter((title) => !/ \(\d\)$|^Còn mục nào/.test(title)),
  );
  expect(workspace.tabs().map(({ name }) => name)).not.toContain('Câu hỏi');
  expect(press(workspace)).toMatchObject({ more: false, problems: [] });
  expect(formOf(workspace).items.map(({ title }) => title)).toEqual(titles);
  expect(formOf(workspace).items.map(({ id, title }) => [id, title])).toEqual(expect.arrayContaining(once));
  expect(shown(workspace, 'Đơn vị', 'Link đăng ký riêng')).toEqual(links);
});

test('each unit has its own link, with an unguessable code and its name filled in', () => {
  const workspace = copyOf(sample);
  open(workspace);
  const codes = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  const links = shown(workspace, 'Đơn vị', 'Link đăng ký riêng');
  expect(new Set(codes).size).toBe(10);
  expect(codes.every((code) => /^[0-9a-f]{32}$/.test(code))).toBe(true);
  links.forEach((link, index) => {
    expect(link).toContain(`=${codes[index]}`);
  });
  expect(decodeURIComponent(links[1] ?? '')).toContain('=huyện Yên Thế');
});

test('pressing again changes the Form in place: no question doubled, links and ids survive, a new unit joins', () => {
  const workspace = copyOf(sample);
  open(workspace);
  const before = formOf(workspace);
  const links = shown(workspace, 'Đơn vị', 'Link đăng ký riêng');
  workspace.paste('Đơn vị', 12, 1, [['224', 'phường “Đa Mai”, thành phố Bắc Giang', 'phường']]);
  workspace.paste('Đơn vị', 13, 1, [['225', 'Huyện  Yên Thế', 'huyện']]);
  typeInto(workspace, 'Hội nghị', 'Đầu mối liên hệ', 'Văn phòng Sở');
  open(workspace);
  const after = formOf(workspace);
  expect(after.items.map(({ id, title }) => [id, title])).toEqual(
    before.items.map(({ id, title }) => [id, title]),
  );
  expect(after.description).toContain('Văn phòng Sở');
  expect(choicesOf(workspace, 'Đơn vị')).toContain('phường “Đa Mai”, thành phố Bắc Giang');
  // Two units of the same name are one choice; their codes tell them apart.
  expect(choicesOf(workspace, 'Đơn vị')).toHaveLength(11);
  expect(shown(workspace, 'Đơn vị', 'Link đăng ký riêng').slice(0, 10)).toEqual(links);
  expect(new Set(shown(workspace, 'Đơn vị', 'Mã đăng ký')).size).toBe(12);
});

test('opens and closes by its dates, within the hour after', () => {
  const workspace = copyOf(sample);
  expect(open(workspace, { now: '2020-06-20T08:00' })).toMatchObject({ call: 'early', accepting: false });
  workspace.fireTriggers({ now: '2020-07-01T00:40' });
  expect(formOf(workspace).isAccepting).toBe(true);
  workspace.fireTriggers({ now: '2020-07-20T23:30' });
  expect(formOf(workspace).isAccepting).toBe(true);
  workspace.fireTriggers({ now: '2020-07-21T00:35' });
  expect(formOf(workspace).isAccepting).toBe(false);
  expect(workspace.triggers()).toEqual([]);
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '25/7/2020');
  expect(open(workspace, at(21))).toMatchObject({ call: 'open', accepting: true });
});

test('what keeps it from being opened is said at once', () => {
  const workspace = copyOf(sample);
  open(workspace);
  workspace.paste('Đơn vị', 12, 1, [['226', 'xã Mới', 'xã']]);
  typeInto(workspace, 'Đơn vị', 'Mã đăng ký', shown(workspace, 'Đơn vị', 'Mã đăng ký')[0] ?? '', 12);
  expect(open(workspace).problems.map(({ code, row }) => [code, row])).toEqual([['doubled-link-code', 12]]);
  const other = open(copyOf(sample), { as: 'dong.nghiep@example.gov.vn' });
  expect(other.ok).toBe(true);
  workspace.type('Đơn vị', 12, 10, '');
  workspace.deleteRow('Đơn vị', 12);
  expect(open(workspace, { as: 'dong.nghiep@example.gov.vn' }).problems.map(({ code }) => code)).toEqual([
    'form-of-another',
  ]);
});

test('a copied Sheet has neither the codes nor the Form of the one it was copied from', () => {
  const workspace = copyOf(sample);
  open(workspace);
  const old = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  const settings = join(workspace.dir, 'workspace.json');
  const copied = JSON.parse(readFileSync(settings, 'utf8'));
  writeFileSync(settings, JSON.stringify({ ...copied, spreadsheetId: '1ban-sao' }));
  const copy = reopened(workspace);
  expect(open(copy).problems.map(({ code }) => code)).toEqual(['copied-sheet']);
  ask(copy, { action: 'create-tables', consent: 'yes' });
  open(copy);
  expect(copy.forms()).toHaveLength(2);
  expect(shown(copy, 'Đơn vị', 'Mã đăng ký').filter((code) => old.includes(code))).toEqual([]);
});

/** A Form that still asks for one task at a time, as the page leaves it that is closed before it asks again. */
const begun = () => {
  const workspace = draftOf(sample);
  press(workspace);
  return workspace;
};

const stages = { 'the Form is made': () => draftOf(sample), 'pages for more tasks join it': begun };

for (const [stage, make] of Object.entries(stages))
  walk(
    `killed at any service call while ${stage}, and pressed again: one Form, no question twice, every unit its link`,
    () => {
      const from = make();
      const links = shown(from, 'Đơn vị', 'Link đăng ký riêng').filter(Boolean);
      const names: string[] = [];
      ask(draftOf(from), { action: 'open-registration' }, { onCall: (name) => names.push(name) });
      expect(names.length).toBeGreaterThan(200);
      const tried = [...moments(names), ...keepingMoments(names)].filter(
        (_, index) => isLong || index % 3 === 2,
      );
      expect(tried.length).toBeGreaterThan(8);
      for (const dieAt of tried) {
        const workspace = draftOf(from);
        workspace.execute('call', [{ action: 'open-registration' }], { ...at(10), dieAt });
        expect(open(workspace)).toMatchObject({ ok: true, problems: [] });
        expect(formOf(workspace).items.map(({ title }) => title)).toEqual(titles);
        const now = shown(workspace, 'Đơn vị', 'Link đăng ký riêng');
        expect(new Set(now).size).toBe(10);
        if (links.length > 0) expect(now).toEqual(links);
      }
    },
  );

walk(
  'where the page was closed before it asked again, the clock adds the pages within the hour, killed anywhere or not',
  () => {
    const from = begun();
    const [names, links] = [[] as string[], shown(from, 'Đơn vị', 'Link đăng ký riêng')];
    const tick = (workspace: Workspace, hour: string, options: ExecuteOptions = {}) =>
      workspace.execute('call', [{ action: 'carry-on' }], { ...at(10, hour), ...options });
    const whole = draftOf(from);
    tick(whole, '09:00', { onCall: (name) => names.push(name) });
    expect(formOf(whole).items.map(({ title }) => title)).toEqual(titles);
    expect(shown(whole, 'Đơn vị', 'Link đăng ký riêng')).toEqual(links);
    const added = names.findIndex((name) => /^Form\.add/.test(name));
    for (const dieAt of moments(names).filter(
      ({ call }, index) => call > added && (isLong || index % 14 === 3),
    )) {
      const workspace = draftOf(from);
      tick(workspace, '09:00', { dieAt });
      tick(workspace, '10:00');
      expect([dieAt, formOf(workspace).items.map(({ title }) => title)]).toEqual([dieAt, titles]);
      expect(shown(workspace, 'Đơn vị', 'Link đăng ký riêng')).toEqual(links);
      expect(press(workspace).problems).toEqual([]);
      expect(formOf(workspace).items).toHaveLength(titles.length);
    }
    // So it does for a Form of rows, unless somebody is in the midst of editing them.
    const rows = draftOf(sample);
    ask(rows, { action: 'open-form', form: 'DC' });
    const questions = shown(rows, 'Câu hỏi', 'Câu hỏi');
    typeInto(rows, 'Câu hỏi', 'Câu hỏi', 'Tên lớp', 3);
    tick(rows, '11:00');
    expect(formOf(rows).items.filter(({ title }) => title.endsWith('(2)'))).toEqual([]);
    typeInto(rows, 'Câu hỏi', 'Câu hỏi', questions[1] ?? '', 3);
    tick(rows, '12:00');
    expect(formOf(rows).items.map(({ title }) => title)).toContain(`${questions[1]} (2)`);
  },
);

test('sixty units cost no more calls than ten', () => {
  const countOf = (workspace: Workspace): number => {
    const { run } = ask(workspace, { action: 'open-registration' });
    const { 'Utilities.getUuid': codes = 0, ...others } = run.calls;
    expect(codes).toBeGreaterThan(0);
    return Object.values(others).reduce((sum, count) => sum + count, 0);
  };
  const many = copyOf(sample);
  many.paste(
    'Đơn vị',
    12,
    1,
    Array.from({ length: 50 }, (_, index) => [`3${index}`, `xã Thứ ${index}`, 'xã']),
  );
  expect(countOf(many)).toBeLessThanOrEqual(countOf(copyOf(sample)) + 4);
});
