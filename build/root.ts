import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** The project folder. This file is one level below it, and so is the compiled `.build/build.cjs`. */
export const root = dirname(__dirname);

/** A path inside the project folder. */
export const at = (...names: string[]): string => join(root, ...names);

/**
 * Runs a tool of node_modules by the JavaScript file it starts from, which works on every system, and shows
 * its output. Returns its exit code.
 */
export function runTool(script: string, args: readonly string[], flags: readonly string[] = []): number {
  const { status } = spawnSync(process.execPath, [...flags, at('node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/**
 * A run of the add-on makes much that lives a moment only: with room for that, and no threads that sweep beside the work, tests take a
 * sixth less of the processor. Each run is a fresh context, for which code is optimised anew: optimising later takes an eighth less again.
 */
const sparing = ['--max-semi-space-size=64', '--single-threaded-gc', '--interrupt-budget=1000000'];

export const runJest = (args: readonly string[]): number => runTool('jest/bin/jest.js', args, sparing);
