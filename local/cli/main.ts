import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pricesIn } from '../prices/prices';
import type { RunOptions } from '../run/options';
import { PortTaken, serve, usualPort } from '../server/server';
import { servedAt } from '../server/serving';
import { createWorkspace, isWorkspace, openWorkspace, type Workspace } from '../workspace/workspace';
import type { World } from '../worlds/worlds';
import { act } from './act';
import { adoptFile } from './adopt';
import { answer } from './answer';
import { type Parsed, parseCommand, portOf, quotaOf, runOptions } from './arguments';
import { requestOf, verbOf } from './asked';
import { demoStart, playDemo } from './demo';
import { fileAt, picked } from './files';
import { help, helpAsked } from './help';
import { print as printPapers } from './print';
import { readPhrase } from './read';
import { asText, EXIT, exitCode, type Spoken } from './report';
import { type Outcome, runAction } from './run-action';
import { verbNamed } from './verbs';
import { turnedAsText, worldIn, worldsAsJson, worldsAsText } from './worlds';
import { WrongUse } from './wrong-use';

const SAMPLE_DIR = 'sample';

/** Runs `giao-ban` with the arguments after its name. @returns the exit code, see {@link EXIT} */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const asked = helpAsked(argv);
    if (asked !== undefined) return said(asked);
    const parsed = parseCommand(argv);
    return await COMMANDS[parsed.command](parsed);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isMisuse = error instanceof WrongUse;
    process.stderr.write(isMisuse ? `${message}\n${help()}\n` : `${message}\n`);
    if (argv.includes('--json') || argv[0] === 'answer') printJson({ error: message });
    return isMisuse || error instanceof PortTaken ? EXIT.wrongUse : EXIT.blocked;
  }
}

const COMMANDS: Record<Parsed['command'], (parsed: Parsed) => number | Promise<number>> = {
  new: makeNew,
  run,
  adopt,
  answer: (parsed) => {
    printJson(answer(openWorkspace(existing(parsed.words[0] ?? '')), parsed));
    return EXIT.done;
  },
  print: async ({ words: [dir = ''], flags, texts: { paper, out = '' } }) =>
    said(await printPapers(openWorkspace(existing(dir)), { paper, set: flags.has('set') }, out)),
  read: ({ words: [phrase = ''], flags, texts }) => {
    const { json, text, ok } = readPhrase(phrase, texts.what, runOptions(texts).now);
    if (flags.has('json')) printJson(json);
    else print(text);
    return ok ? EXIT.done : EXIT.blocked;
  },
  serve: ({ words: [dir = ''], texts, world }) => serveDir(existing(dir), portOf(texts.port), world),
  start,
  demo,
  worlds,
};

function worlds({ words: [dir], flags, texts: { from } }: Parsed): number {
  if (from === undefined && dir === undefined)
    return said(flags.has('json') ? worldsAsJson() : worldsAsText());
  if (from === undefined || dir === undefined)
    throw new WrongUse('worlds --from cần một báo cáo và một thư mục.');
  const report = fs.readFileSync(fileAt(from), 'utf8');
  const [world, prices] = [worldIn(report), pricesIn(report)];
  openWorkspace(existing(dir)).turn(world, prices);
  return said(turnedAsText(world, prices));
}

function said(text: string): number {
  print(text);
  return EXIT.done;
}

function makeNew({ words: [dir = ''], flags, texts, world }: Parsed): number {
  if (isWorkspace(dir)) throw new WrongUse(`Thư mục đã có sẵn một bộ dữ liệu: ${dir}`);
  const { workbook, kind } = texts;
  if ([flags.has('sample'), kind !== undefined, workbook !== undefined].filter(Boolean).length > 1)
    throw new WrongUse('Chỉ dùng một trong các lựa chọn: --sample, --kind, --workbook.');
  if (workbook === undefined) {
    const begin = requestOf(verbNamed('create-tables'), { flags, texts });
    return report(runAction(createWorkspace(dir, { world }), begin), `Đã tạo ${dir}`);
  }
  createWorkspace(dir, { workbook: fileAt(workbook), world });
  print(`Đã tạo ${dir} từ ${workbook}`);
  return EXIT.done;
}

function adopt({ words: [file = '', dir = ''], flags, texts, world }: Parsed): number {
  const template = picked(file);
  const workspace = openWorkspace(existing(dir), { world });
  warnIfOpenElsewhere(dir);
  return told(adoptFile(workspace, template, { flags, texts }, runOptions(texts)), flags);
}

function told({ text, json, code, error }: Spoken, flags: Set<string>): number {
  if (error !== undefined) process.stderr.write(`${error}\n`);
  if (flags.has('json')) printJson(json);
  else print(text);
  return code;
}

function run(parsed: Parsed): number {
  const {
    words: [dir = ''],
    flags,
    texts,
    world,
  } = parsed;
  const request = requestOf(verbOf(parsed), parsed);
  const [options, quota] = [runOptions(texts), quotaOf(texts)];
  const workspace = openWorkspace(existing(dir), { world });
  warnIfOpenElsewhere(dir);
  const mailLimit = quota === undefined ? {} : { mailLimit: workspace.recipientsOfADay(options) + quota };
  return told(act(workspace, request, flags, { ...options, ...mailLimit }), flags);
}

async function start({ texts }: Parsed): Promise<number> {
  if (!isWorkspace(SAMPLE_DIR)) fillSample(createWorkspace(SAMPLE_DIR));
  return serveDir(SAMPLE_DIR, portOf(texts.port));
}

/** The server keeps the process going after this has returned; where one serves the folder already, its address is told instead. */
async function serveDir(dir: string, port: number | undefined, world: World = {}): Promise<number> {
  const known = servedAt(dir);
  if (known !== undefined)
    return said(
      `Thư mục này đang mở sẵn. Mở ${known} trong trình duyệt; nhấn Ctrl+C ở cửa sổ lệnh đã mở nó để dừng.`,
    );
  const { url, isUsual } = await serve(dir, port, { world });
  if (port === undefined && !isUsual) print(`Cổng ${usualPort} đang bận nên dùng cổng ${new URL(url).port}.`);
  print(`Mở ${url} trong trình duyệt. Nhấn Ctrl+C để dừng.`);
  return EXIT.done;
}

function demo({ texts: { out }, world }: Parsed): number {
  const dir = out ?? path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'giao-ban-')), 'hoi-nghi-mau');
  if (isWorkspace(dir)) throw new WrongUse(`Thư mục đã có sẵn một bộ dữ liệu: ${dir}`);
  const workspace = createWorkspace(dir, { world });
  report(fillSample(workspace, demoStart), `Đã tạo hội nghị mẫu trong ${path.resolve(dir)}`);
  return playDemo(workspace, print);
}

const sampleTables = { action: 'create-tables', sample: true };

const fillSample = (workspace: Workspace, options: RunOptions = {}): Outcome =>
  runAction(workspace, sampleTables, options);

function report(outcome: Outcome, heading?: string): number {
  print([...(heading === undefined ? [] : [heading]), asText(outcome)].join('\n'));
  return exitCode(outcome);
}

function existing(dir: string): string {
  if (!isWorkspace(dir)) throw new WrongUse(whyNone(dir));
  return dir;
}

function whyNone(dir: string): string {
  const stat = fs.statSync(dir, { throwIfNoEntry: false });
  const make = `Tạo bộ dữ liệu mới bằng: giao-ban new ${dir}`;
  if (!stat) return `Không có thư mục ${dir}. Hãy xem lại tên và đường dẫn. ${make}`;
  if (!stat.isDirectory()) return `${dir} là một tệp, không phải thư mục dữ liệu của Giao Ban.`;
  if (fs.existsSync(path.join(dir, 'workbook.xlsx')))
    return `Thư mục ${dir} thiếu tệp workspace.json. Hãy chép lại tệp này từ bản sao lưu hoặc từ thùng rác.`;
  return `Không phải thư mục dữ liệu của Giao Ban: ${dir}. ${make}`;
}

/** What LibreOffice saves later would undo what is written now. */
function warnIfOpenElsewhere(dir: string): void {
  if (!fs.existsSync(path.join(dir, '.~lock.workbook.xlsx#'))) return;
  process.stderr.write('Bảng tính đang mở trong LibreOffice: hãy đóng và mở lại ở đó để thấy kết quả.\n');
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const printJson = (value: object): boolean => print(JSON.stringify(value, null, 2));
