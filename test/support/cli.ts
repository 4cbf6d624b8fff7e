import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDir } from './local';

type CommandLine = (...args: string[]) => { status: number | null; stdout: string; stderr: string };

/** The built command line, run in a project folder. */
export const commandLineIn =
  (project: string): CommandLine =>
  (...args) => {
    const script = `require('./.build/local.cjs').main(process.argv.slice(1)).then((code) => { process.exitCode = code; })`;
    return spawnSync(process.execPath, ['-e', script, '--', ...args], { cwd: project, encoding: 'utf8' });
  };

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
