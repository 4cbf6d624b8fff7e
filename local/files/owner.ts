import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { hostname } from 'node:os';

/** A process as another one can find it again: its number lives on after it, so it counts only with machine, boot and start. */
export type Owner = { pid: number; host: string; boot: string; started: string; since: string };

const BOOT = '/proc/sys/kernel/random/boot_id';

/** This process, `since` now (ISO 8601, UTC). */
export const thisProcess = (): Owner => ({ ...own(), since: new Date().toISOString() });

let known: Omit<Owner, 'since'> | undefined;

function own(): Omit<Owner, 'since'> {
  const { pid } = process;
  known ??= { pid, host: hostname(), boot: bootNow(), started: startOf(pid) ?? '' };
  return known;
}

/** Whether a process still runs. Of another machine nobody can tell from here, so it does. */
export function isAlive({ pid, host, boot, started }: Owner): boolean {
  if (host !== own().host) return true;
  if (boot !== own().boot) return false;
  const start = startOf(pid);
  return start === undefined ? answers(pid) : start === started;
}

const bootNow = (): string => (fs.existsSync(BOOT) ? fs.readFileSync(BOOT, 'utf8').trim() : '');

/** When a process began, in whatever words its system has for it; '' when there is none, undefined where the system does not say. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  if (!fs.existsSync('/proc/self/stat'))
    return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim();
  try {
    // Of proc_pid_stat(5) field 22, counted after the name in brackets, which may hold anything.
    return (
      fs
        .readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
