import { createHash } from 'node:crypto';
import {
  isMainThread,
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import { Workbook } from '@cj-tech-master/excelts';
import { DiskTrouble } from '../files/disk';
import { taken } from './tab';

/**
 * The only file that reads and writes .xlsx. The library does so asynchronously, while a script's run must stay
 * synchronous from its first call to its last; so a second thread, which runs this same file, does the reading and
 * writing while the first one waits. Workbooks cross between the threads as the library's plain models.
 */
export type Model = Workbook['model'];

type Question = { read: Uint8Array } | { write: Model };
type Answer = { model: Model } | { bytes: Uint8Array } | { error: string };
type Desk = { port: MessagePort; flag: Int32Array };

/** A workbook in memory, as its .xlsx says; days and times stay serial numbers under their formats. */
export function readWorkbook(bytes: Uint8Array, file: string): Workbook {
  const name = createHash('sha256').update(bytes).digest('base64');
  const model = known.get(name) ?? modelIn(bytes, file);
  known.delete(name);
  known.set(name, model);
  for (const [oldest] of known) if (known.size > KEPT) known.delete(oldest);
  return workbookOf(structuredClone(model));
}

/** What was read last, by the hash of the file: a copy of a folder holds the same bytes, and copying a model is quicker. */
const known = new Map<string, Model>();
const KEPT = 4;

function modelIn(bytes: Uint8Array, file: string): Model {
  const answer = ask({ read: bytes });
  // A .docx and other zips are read as a workbook without tabs, which none is.
  if ('model' in answer && answer.model.worksheets.length > 0) return answer.model;
  throw new DiskTrouble(
    `Tệp ${file} không phải là bảng tính .xlsx đọc được. Hãy chép lại tệp này từ bản sao lưu, hoặc mở nó bằng LibreOffice hay Excel rồi lưu lại dạng .xlsx.`,
    { cause: answer },
  );
}

export function writeWorkbook(workbook: Workbook): Uint8Array {
  const answer = ask({ write: workbook.model });
  if (!('bytes' in answer))
    throw new Error(`Không ghi được tệp .xlsx: ${'error' in answer ? answer.error : ''}`);
  return answer.bytes;
}

export function workbookOf(model: Model): Workbook {
  const workbook = new Workbook();
  workbook.model = { ...model, worksheets: model.worksheets.map(taken) };
  return workbook;
}

export const emptyWorkbook = (): Workbook => new Workbook();

/** Far longer than the largest workbook takes; a thread that has died would never answer. */
const LONGEST_WAIT_MS = 120_000;

let desk: (Desk & { thread: Worker }) | undefined;

function ask(question: Question): Answer {
  desk ??= openDesk();
  Atomics.store(desk.flag, 0, 0);
  desk.port.postMessage(question);
  if (Atomics.wait(desk.flag, 0, 0, LONGEST_WAIT_MS) === 'timed-out') {
    // A late answer must not be taken for that to the next question, which so gets a thread of its own.
    void desk.thread.terminate();
    desk = undefined;
    throw new Error('Tệp .xlsx chưa đọc hay ghi xong sau 2 phút nên đã dừng lại. Hãy thử lại.');
  }
  return receiveMessageOnPort(desk.port)?.message ?? { error: 'no answer' };
}

function openDesk(): Desk & { thread: Worker } {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const xlsxDesk: Desk = { port: port2, flag };
  const thread = new Worker(__filename, { workerData: { xlsxDesk }, transferList: [port2] });
  thread.unref();
  port1.unref();
  return { port: port1, flag, thread };
}

function serve({ port, flag }: Desk): void {
  port.on('message', async (question: Question) => {
    port.postMessage(await answer(question).catch((error): Answer => ({ error: String(error) })));
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
}

async function answer(question: Question): Promise<Answer> {
  if ('write' in question) {
    return { bytes: await workbookOf(question.write).xlsx.writeBuffer({ validate: false }) };
  }
  const workbook = new Workbook();
  await workbook.xlsx.load(question.read);
  return { model: workbook.model };
}

if (!isMainThread && workerData?.xlsxDesk) serve(workerData.xlsxDesk);
