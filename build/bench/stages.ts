import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '../../local/index';
import { filledIn, unitsOf } from './answers';
import { fillForm } from './fill-form';
import { inviteUnits } from './invite-units';

/** What counts here is that a PDF comes, not what it shows: LibreOffice would take minutes for hundreds. */
const blankPages = (docs: readonly Uint8Array[]): Uint8Array[] =>
  docs.map(() => Buffer.from('%PDF-1.7\n\nstartxref\n9\n%%EOF\n'));

const now = '2020-07-10T08:00';

/** Ready workspaces, each made once and handed out as copies, until all are thrown away. */
export class Stages {
  private readonly dir = mkdtempSync(join(tmpdir(), 'giao-ban-google-'));
  private copies = 0;

  constructor(private readonly local: Pick<typeof Local, 'createWorkspace' | 'openWorkspace'>) {}

  /** A copy of the workspace of this name; `make` makes it when it is first asked for. */
  copy(name: string, make: (workspace: Local.Workspace) => void): Local.Workspace {
    const from = join(this.dir, name);
    if (!existsSync(from)) {
      const workspace = this.local.createWorkspace(from, { pdf: false, lazy: true });
      make(workspace);
      workspace.saveWorkbook();
    }
    this.copies += 1;
    const copy = join(this.dir, `copy-${this.copies}`);
    cpSync(from, copy, { recursive: true });
    return this.local.openWorkspace(copy, { pdf: blankPages, lazy: true });
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Does one thing while a conference is got ready. @throws when it is refused */
export function done<T>(workspace: Local.Workspace, request: object): T {
  return resultOf(workspace.execute('call', [request], { now }));
}

/** What the one door answered. @throws when it refused */
export function resultOf<T>({ value, error }: Local.Execution): T {
  const { ok, result } = (value ?? {}) as { ok?: boolean; result?: T };
  if (!ok || !result) throw new Error(`bench: ${error ?? JSON.stringify(value).slice(0, 500)}`);
  return result;
}

const units = 126;
const rows = 300;

/** A conference of 126 units, 300 rows in its largest tab; so many of the units are invited. */
export function conference(workspace: Local.Workspace, invited = 10): void {
  done(workspace, { action: 'create-tables', sample: true });
  inviteUnits(workspace, Math.max(units, invited));
  if (invited < units) inviteOnly(workspace, invited);
  const more = Array.from({ length: rows - 12 }, (_, index) => [
    `Phòng ${index}`,
    'Văn phòng Sở',
    `Chuẩn bị phần thứ ${index}`,
  ]);
  workspace.paste('Phân công', 12, 1, more);
}

/** The others are of a kind that no line invites. */
function inviteOnly(workspace: Local.Workspace, invited: number): void {
  for (const line of [2, 3]) workspace.type('Thành phần', line, 3, 'huyện; thành phố');
  workspace.paste(
    'Đơn vị',
    invited + 2,
    3,
    Array.from({ length: units - invited }, () => ['xã']),
  );
}

/** The same with the invitations written. */
export function invitations(workspace: Local.Workspace, invited = 10): void {
  conference(workspace, invited);
  while (done<{ more: boolean }>(workspace, { action: 'write-papers', kind: 'Giấy mời' }).more);
}

/** The same with all of them told by mail, and the hour another since. */
export function told(workspace: Local.Workspace, invited: number): void {
  invitations(workspace, invited);
  const { next } = done<{ next: { mark: string; mails: number } }>(workspace, { action: 'prepare-mail' });
  const step = { action: 'send-mail', holder: 'bench', consent: 'yes' };
  let more = done<{ more: boolean }>(workspace, {
    ...step,
    confirm: { mark: next.mark, mails: next.mails },
  }).more;
  while (more) more = done<{ more: boolean }>(workspace, step).more;
  setting(workspace, 'Giờ bắt đầu', '14h00');
}

function setting(workspace: Local.Workspace, title: string, value: string): void {
  const cell = workspace.cells('Hội nghị').find(({ column, shown }) => column === 1 && shown === title);
  workspace.type('Hội nghị', cell?.row ?? 0, 2, value);
}

/** A call for all units with its days set, which sends no receipts; its Form is not made yet. */
export function call(workspace: Local.Workspace): void {
  conference(workspace, units);
  const settings = {
    'Nhận đăng ký từ ngày': '1/7/2020',
    'Hạn đăng ký': '20/7/2020',
    'Giai đoạn đăng ký': '2021-2025',
    'Thư xác nhận': 'Không gửi',
  };
  for (const [title, value] of Object.entries(settings)) setting(workspace, title, value);
}

/** An open call whose Form holds so many answers; `read` = Đọc đăng ký was pressed since. */
export function answered(workspace: Local.Workspace, count: number, read: boolean): void {
  call(workspace);
  opened(workspace, 'NV');
  const form = answer(workspace, 1);
  fillForm(workspace, form, count);
  while (read && leftover(done(workspace, { action: 'take-answers' })));
}

/** One unit answers, and rings no bell. @returns the id of the Form */
export function answer(workspace: Local.Workspace, number: number): string {
  const [{ id = '' } = {}] = workspace.forms();
  const [unit = ''] = unitsOf(workspace, id);
  workspace.answer(id, filledIn(unit, number), { now, fire: false });
  return id;
}

/** Two Forms of so many answers, the registration and one of rows, and three of rows beside them, each with an answer; all were read. */
export function fiveForms(workspace: Local.Workspace, count: number): void {
  answered(workspace, count, true);
  listForms(workspace);
  for (const form of rowForms) {
    opened(workspace, form);
    answerRow(workspace, form, 1);
    if (form === fullForm) fillForm(workspace, idOf(workspace, form), count, undefined, enrolledAs);
    while (leftover(done(workspace, { action: 'take-answers', form })));
  }
}

/** Opens a Form with all its pages, as the page does that asks again. */
function opened(workspace: Local.Workspace, form: string): void {
  while (done<{ more: boolean }>(workspace, { action: 'open-form', form }).more);
}

/** Forms of rows that ask units. */
export const rowForms = ['BC', 'DC', 'TD', 'BC2'] as const;
/** The one of them that holds as many answers as the registration. */
const fullForm = 'DC';

/** The list with a second Form of each kind. */
export function listForms(workspace: Local.Workspace): void {
  for (const form of ['BC', 'DC']) opened(workspace, form);
  const row = workspace.cells('Danh mục phiếu').reduce((last, cell) => Math.max(last, cell.row), 0);
  workspace.paste('Danh mục phiếu', row + 1, 1, [
    ['TD', 'Đăng ký chung', 'Đăng ký thi đua', 'danh hiệu thi đua'],
    ['BC2', 'Nộp báo cáo', 'Báo cáo quý', 'kết quả quý'],
  ]);
}

/** What an answer of such a Form's answers; and its last question, by which Google tells which Form rang. */
export const askedBy = (form: string): string[] => ['Đơn vị', ...Object.keys(saidIn(form)), codeTitle(form)];

const codeTitle = (form: string): string => `Mã trả lời ${form} (máy điền, không sửa)`;

/** The Form of a row as Drive knows it. */
const idOf = (workspace: Local.Workspace, form: string): string =>
  workspace.forms().find(({ items }) => items.some(({ title }) => title === codeTitle(form)))?.id ?? '';

/** One unit answers a Form of a row, and rings no bell. */
export function answerRow(workspace: Local.Workspace, form: string, number: number): void {
  const cells = workspace.cells('Link riêng');
  const columnOf = (title: string) => cells.find(({ shown }) => shown === title)?.column;
  const codes = cells.filter(
    ({ column, shown }) => column === columnOf('Mã') && shown.startsWith(`${form}·`),
  );
  const isLink = ({ row, column }: { row: number; column: number }): boolean =>
    row === codes[number]?.row && column === columnOf('Link riêng');
  const link = cells.find(isLink)?.shown ?? '';
  const [, id = ''] = /\/forms\/d\/(?:e\/)?([\w-]+)\//.exec(link) ?? [];
  const filled = [...new URL(link).searchParams].filter(([key]) => key.startsWith('entry.'));
  workspace.answer(id, { ...Object.fromEntries(filled), ...saidIn(form) }, { now, fire: false });
}

const person = { 'Người liên hệ': 'Nguyễn Thị Hoà', 'Điện thoại': '0912 345 678' };
const reported = {
  'Số nhiệm vụ đã hoàn thành': '12',
  'Số nhiệm vụ chậm tiến độ': '0',
  'Kết quả chính': 'Đã xong.',
  ...person,
};
const enrolledAs = 'Tên mục đăng ký';
const enrolled = { [enrolledAs]: 'Lớp kỹ năng số', ...person };
const saidIn = (form: string) => (form.startsWith('BC') ? reported : enrolled);

/** Whether a reading left answers to the next. */
export const leftover = ({ problems = [] }: { problems?: readonly { code: string }[] }): boolean =>
  problems.some(({ code }) => code === 'answers-left');
