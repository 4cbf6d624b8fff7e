import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { emptyDir } from './local';

type CommandLine = (...args: string[]) => { status: number | null; stdout: string; stderr: string };

/** The built command line, run in a project folder, each time as a process of its own: for what is the process's. */
export const commandLineIn =
  (project: string): CommandLine =>
  (...args) => {
    const script = `require('./.build/local.cjs').main(process.argv.slice(1)).then((code) => { process.exitCode = code; })`;
    return spawnSync(process.execPath, ['-e', script, '--', ...args], { cwd: project, encoding: 'utf8' });
  };

/** The same in one thread that stays: to start a process and load everything takes twenty times as long as what is asked of it. */
export function commandThreadIn(project: string): CommandLine {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { project, port: port2, flag };
  const thread = new Worker(join(__dirname, 'command-line.cjs'), { workerData, transferList: [port2] });
  afterAll(() => thread.terminate());
  return (...args) => {
    Atomics.store(flag, 0, 0);
    port1.postMessage(args);
    if (Atomics.wait(flag, 0, 0, 120_000) === 'timed-out') throw new Error(`no answer: ${args.join(' ')}`);
    return receiveMessageOnPort(port1)?.message;
  };
}

/** Submits a form from a file on 10 July 2020; answers what was printed. */
export function submitForm(
  giaoBan: CommandLine,
  [dir, form]: [dir: string, form: string],
  answers: object,
  ...more: string[]
): { status: number | null; json: unknown } {
  const file = join(emptyDir(), 'answer.json');
  writeFileSync(file, JSON.stringify(answers));
  const args = ['answer', dir, form, '--file', file, '--now', '2020-07-10T08:00', ...more];
  const { status, stdout } = giaoBan(...args);
  return { status, json: JSON.parse(stdout) };
}
