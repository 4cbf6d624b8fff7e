import * as path from 'node:path';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { act } from './act';
import { submitTo } from './answer';
import { demoAnswers } from './demo-answers';
import { type Row, rowsOf } from './rows';

const start = '2020-07-10T08:00';
/** Within the hour after the last day. */
const end = '2020-07-21T01:00';
const call = {
  'Nhận đăng ký từ ngày': '10/7/2020',
  'Hạn đăng ký': '20/7/2020',
  'Giai đoạn đăng ký': '2021-2025',
} as const;

/** The moment at which the demo begins. */
export const demoStart: RunOptions = { now: start };

/** Plays the whole story with the sample conference of a workspace. @returns the greatest exit code on the way */
export function playDemo(workspace: Workspace, print: (text: string) => unknown): number {
  const does = ([asked, heading, now = start]: Step): number => {
    const { text, code } = act(workspace, asked, new Set(), { now });
    print(`\n${heading}\n${text}`);
    return code;
  };
  const before = papers.map(does);
  for (const [setting, text] of Object.entries(call)) typeSetting(workspace, setting, text);
  const opened = does([{ action: 'open-form', form: 'NV' }, 'Phiếu trả lời: lập biểu mẫu']);
  for (const { unit, time, answers } of demoAnswers)
    submitTo(workspace, linkOf(workspace, unit), answers, { now: time });
  print(`\n${demoAnswers.length} lần gửi của ${new Set(demoAnswers.map(({ unit }) => unit)).size} đơn vị`);
  const after = does([{ action: 'take-answers' }, 'Đọc đăng ký', end]);
  print(rowsOf(workspace, 'Đăng ký').map(registrationLine).join('\n'));
  const last = does([{ action: 'carry-on' }, 'Đồng hồ mỗi giờ: đóng biểu mẫu, gửi thư xác nhận', end]);
  print(`\n${places(workspace.dir)}`);
  return Math.max(...before, opened, after, last);
}

/** What is asked, what is printed above it, and when. */
type Step = readonly [{ action: string; kind?: string; form?: string; consent?: 'yes' }, string, string?];

const papers: readonly Step[] = [
  [{ action: 'check' }, 'Kiểm tra'],
  [{ action: 'write-papers', kind: 'Kế hoạch' }, 'Soạn kế hoạch'],
  [{ action: 'write-papers', kind: 'Giấy mời' }, 'Soạn giấy mời'],
  [{ action: 'send-mail', consent: 'yes' }, 'Gửi thư (đồng ý gửi bản chưa ký)'],
];

function typeSetting(workspace: Workspace, name: string, text: string): void {
  const setting = workspace.cells('Hội nghị').find(({ shown }) => shown === name);
  if (setting) workspace.type('Hội nghị', setting.row, setting.column + 1, text);
}

const linkOf = (workspace: Workspace, unit: string): string =>
  rowsOf(workspace, 'Đơn vị').find((row) => row['Tên đơn vị'] === unit)?.['Link đăng ký riêng'] ?? '';

/** What the clerk reads in a row of Đăng ký. */
function registrationLine(row: Row): string {
  const money = row['Ngân sách (đồng)'];
  const sum = money ? `${money} đồng` : 'chưa rõ kinh phí';
  const first = `- ${row.Mã} ${row['Đơn vị']}: ${row['Tên nhiệm vụ']}, ${sum} (${row['Trạng thái']})`;
  const below = [row['Máy nhận xét'], row['Khác bản trước']].flatMap((text = '') => text.split('\n'));
  return [first, ...below.filter(Boolean).map((line) => `    ${line}`)].join('\n');
}

function places(dir: string): string {
  const names = { 'Bảng tính': 'workbook.xlsx', 'Văn bản': 'papers', 'Thư đã gửi': 'mail' };
  return Object.entries(names)
    .map(([words, name]) => `${words}: ${path.resolve(dir, name)}`)
    .join('\n');
}
