import * as path from 'node:path';
import { joinedPdf, type NamedFile, zipped } from '../drive/bound';
import { NoOffice, pdfsOf } from '../drive/pdf';
import { read, writeWhole } from '../files/disk';
import { NotDone } from '../sheet/limits';
import type { Workspace } from '../workspace/workspace';
import { type Row, rowsOf } from './rows';
import { runAction } from './run-action';
import { WrongUse } from './wrong-use';

const register = 'Văn bản';

/** A written paper: its code, and what its Doc gives back. */
type PrintedPaper = NamedFile & { code: string };

/** A file on paper, and what is said of it. */
type Printed = { bytes: Uint8Array; told: string };

/** Which papers: one with its copies, or the conference's set with its contents page; all of the register without either. */
type Asked = { paper: string | undefined; set: boolean };

/**
 * Writes papers that are there into one file; of the register only what its filter shows. @returns what is said
 * @throws WrongUse for a file of another kind, NotDone where no paper is there, or several for one .docx
 */
export async function print(workspace: Workspace, { paper, set }: Asked, out: string): Promise<string> {
  const way = ways[path.extname(out).toLowerCase()];
  if (!way) throw new WrongUse('--out là một tệp .pdf, .docx hoặc .zip.');
  if (set && paper !== undefined) throw new WrongUse('Chỉ dùng một trong hai: --paper hoặc --set.');
  const { papers, skipped } = set ? paperSet(workspace) : papersToPrint(workspace, paper);
  const { bytes, told } = await way(papers, workspace);
  writeWhole(out, Buffer.from(bytes));
  return [`${told}: ${out}`, ...skipped].join('\n');
}

const ways: Partial<
  Record<string, (papers: readonly PrintedPaper[], workspace: Workspace) => Promise<Printed> | Printed>
> = {
  '.docx': (papers, workspace) => {
    const [first, ...others] = papers;
    if (others.length > 0)
      throw new NotDone(
        `Có ${others.length + 1} văn bản mà tệp .docx chỉ chứa một. Xin ghi --paper MÃ của một văn bản, hoặc --out TỆP.zip.`,
      );
    const [bytes = new Uint8Array()] = wordsOf(papers, workspace);
    return { bytes, told: `Đã ghi “${first?.name}”` };
  },
  '.pdf': async (papers, { dir }) => ({
    bytes: await joinedPdf(pdfsOf(bytesOf(papers)), path.basename(dir)),
    told: `Đã ghép ${papers.length} văn bản, mỗi văn bản từ một trang mới`,
  }),
  '.zip': (papers, workspace) => {
    const pdfs = pdfsIfAny(papers);
    const words = wordsOf(papers, workspace);
    const all = papers.flatMap(({ name, bytes: doc }, index) => {
      const [pdf, bytes = doc] = [pdfs[index], words[index]];
      return [{ name: `${name}.docx`, bytes }, ...(pdf ? [{ name: `${name}.pdf`, bytes: pdf }] : [])];
    });
    const kinds = pdfs.length > 0 ? 'Word và PDF' : 'Word; máy này chưa cài LibreOffice nên không có PDF';
    return { bytes: zipped(all), told: `Đã gói ${papers.length} văn bản (${kinds})` };
  },
};

/** Papers that one request brings. */
const batch = 10;

/** As the page hands them out: of a paper with its own template the Word file itself, of others what the Doc gives back. */
function wordsOf(papers: readonly PrintedPaper[], workspace: Workspace): Uint8Array[] {
  const codes = papers.map(({ code }) => code);
  const batches = Array.from({ length: Math.ceil(codes.length / batch) }, (_, at) =>
    codes.slice(at * batch, (at + 1) * batch),
  );
  const files = batches.flatMap((some) => {
    const { result } = runAction(workspace, { action: 'fetch-files', codes: some, as: 'docx' });
    return (result as { files?: { code: string; base64: string }[] }).files ?? [];
  });
  const got = new Map(files.map(({ code, base64 }) => [code, Buffer.from(base64, 'base64')]));
  return papers.map(({ code, bytes }) => got.get(code) ?? bytes);
}

const bytesOf = (papers: readonly NamedFile[]): Uint8Array[] => papers.map(({ bytes }) => bytes);

function pdfsIfAny(papers: readonly NamedFile[]): Uint8Array[] {
  try {
    return pdfsOf(bytesOf(papers));
  } catch (error) {
    if (error instanceof NoOffice) return [];
    throw error;
  }
}

/** The set: its contents page written anew, then the others in the order of the list. */
function paperSet(workspace: Workspace): { papers: PrintedPaper[]; skipped: string[] } {
  const written = runAction(workspace, { action: 'write-contents' });
  const shown = runAction(workspace, { action: 'show-files', set: true });
  if (!written.ok || !shown.ok) {
    const failed = written.ok ? shown : written;
    throw new NotDone(failed.error ?? failed.problems.map(({ message }) => message).join('\n'));
  }
  const rows = new Map(rowsOf(workspace, register).map((row) => [row.Mã ?? '', row]));
  const { files } = shown.result as { files: { code: string; name: string }[] };
  const met = files.map(({ code, name }) => ({ code, name, bytes: fileOf(workspace, rows.get(code) ?? {}) }));
  const papers = met.flatMap(({ bytes, ...one }) => (bytes ? [{ ...one, bytes }] : []));
  const told = [...written.problems, ...shown.problems].map(({ message }) => message);
  const gone = met.length - papers.length;
  return { papers, skipped: [...new Set(told), ...(gone > 0 ? [goneWords(gone)] : [])] };
}

const goneWords = (count: number): string =>
  `Bỏ qua ${count} văn bản không còn thấy tệp; xin soạn lại rồi in.`;

/** The papers of the register that are there, and a sentence for each group of those that are not printed. */
function papersToPrint(workspace: Workspace, paper: string | undefined) {
  const [all, shown] = [{}, { shown: true }].map((how) =>
    rowsOf(workspace, register, how).filter((row) => isOf(row, paper)),
  );
  const found = (shown ?? []).map((row) => ({ row, file: fileOf(workspace, row) }));
  const papers = found.flatMap(({ row, file }) =>
    file ? [{ code: row.Mã ?? '', name: row['Tên văn bản'] ?? '', bytes: file }] : [],
  );
  const hidden = (all?.length ?? 0) - found.length;
  const gone = found.length - papers.length;
  const skipped = [
    ...(hidden > 0 ? [`Bỏ qua ${hidden} văn bản mà bộ lọc của trang ${register} đang che.`] : []),
    ...(gone > 0 ? [goneWords(gone)] : []),
  ];
  if (papers.length === 0)
    throw new NotDone(
      [`Chưa có văn bản nào đã soạn${paper ? ` mang mã ${paper}` : ''}.`, ...skipped].join(' '),
    );
  return { papers, skipped };
}

/** Whether a row is the paper of a code, or a copy of it. */
const isOf = ({ Mã: code = '' }: Row, paper: string | undefined): boolean => {
  const [own, wanted] = [code, paper ?? ''].map((text) => text.normalize('NFC').toLowerCase());
  return code !== '' && (wanted === '' || own === wanted || own?.startsWith(`${wanted}·`) === true);
};

function fileOf(workspace: Workspace, { 'Liên kết': link = '' }: Row): Uint8Array | undefined {
  const id = /\/d\/([\w-]+)/.exec(link)?.[1];
  const file = workspace.files().find((one) => one.id === id && one.path !== '' && !one.trashed);
  return file && read(path.join(workspace.dir, file.path));
}
