import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Document, Packer, Paragraph } from 'docx';
import type * as Local from '../../local/index';
import { templatesTab } from '../../src/tables/tables';

const now = '2025-07-10T08:00';
/** Paragraphs on a page of a paper. */
const onPage = 14;

type Row = Record<string, string | number>;

/** Prints what taking last year's paper of some pages costs, and writing from it: milliseconds, calls, and letters in the Sheet. */
export async function benchAdopt(local: typeof Local, pages: readonly number[]): Promise<void> {
  console.log("\nLast year's Word file: taken, and written from");
  const rows: Row[] = [];
  for (const count of pages) rows.push(adopted(local, count, await paperOf(count)));
  console.table(rows);
}

/** A plan of so many pages. */
async function paperOf(pages: number): Promise<string> {
  const lines = [
    'SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 12/KH-SNV\tBắc Ninh, ngày 05 tháng 7 năm 2025',
    'KẾ HOẠCH',
    'Tổ chức Hội nghị giao ban công tác nội vụ năm 2025',
    'Thời gian: 8 giờ 00, thứ Năm, ngày 24/7/2025.',
    'Địa điểm: Hội trường tầng 2, trụ sở Sở Nội vụ.',
    ...Array.from(
      { length: pages * onPage },
      (_, index) =>
        `${index + 1}. Các phòng chuẩn bị báo cáo cho Hội nghị giao ban công tác nội vụ năm 2025, gửi Văn phòng trước ngày ${(index % 20) + 1}/7/2025; tài liệu phát tại Hội trường tầng 2, trụ sở Sở Nội vụ sáng 24/7/2025 để các đại biểu nghiên cứu trước khi thảo luận.`,
    ),
  ];
  const children = lines.map((text) => new Paragraph({ text }));
  return Packer.toBase64String(new Document({ sections: [{ children }] }));
}

function adopted(local: typeof Local, pages: number, base64: string): Row {
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-bench-adopt-'));
  const workspace = local.createWorkspace(join(dir, 'bench'), { pdf: false, lazy: true });
  const run = (request: object) => {
    const started = performance.now();
    const { calls, value, error } = workspace.execute('call', [request], { now });
    const { ok } = (value ?? {}) as { ok?: boolean };
    if (!ok) throw new Error(`bench: ${error ?? JSON.stringify(value).slice(0, 500)}`);
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    return { ms: Math.round(performance.now() - started), calls: all };
  };
  run({ action: 'create-tables' });
  const taken = run({ action: 'adopt', name: 'Kế hoạch 2025.docx', base64, take: true });
  const written = run({ action: 'write-papers' });
  const checked = run({ action: 'check' });
  const letters = workspace.cells(templatesTab).reduce((sum, { shown }) => sum + shown.length, 0);
  rmSync(dir, { recursive: true, force: true });
  return {
    pages,
    'file kB': Math.round((base64.length * 0.75) / 1000),
    'take ms': taken.ms,
    'take calls': taken.calls,
    'write ms': written.ms,
    'write calls': written.calls,
    'check ms': checked.ms,
    'kB in the Sheet': Math.round(letters / 1000),
  };
}
