import { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Diagnostic, Project } from 'typescript/unstable/sync';
import { at, root } from './root';

/** Files as they are to be read instead of what is on disk, by path, such as `src/domain/days/day.ts`; new ones too. */
export type Overlay = Readonly<Record<string, string>>;

/** What the compiler says: `{ file: 'src/work/mail/outbox/paint-outbox.ts', code: 'TS2345', text: … }`. */
export type CompilerError = { file: string; code: string; text: string };

/** The folders of code that have rules of their own, each a program by its `tsconfig.json`. */
export type Program = 'src' | 'src/sidebar' | 'local/page' | 'test' | '.';

/** Type-checks the program with some files replaced, in memory; `file` alone where one is named, which is much quicker. */
export type Compile = (program: Program, overlay: Overlay, file?: string) => CompilerError[];

/**
 * The compiler, kept running so that only what a change touches is checked again. Its interface is called unstable, so
 * package.json names one version exactly. Jest cannot load it, because it is a module in the new form only.
 */
export async function withCompiler<T>(work: (compile: Compile) => T | Promise<T>): Promise<T> {
  const { API } = await import('typescript/unstable/sync');
  let files: Overlay = {};
  const api = new API({
    cwd: root,
    fs: {
      readFile: (path) => files[ownName(path)],
      fileExists: (path) => (ownName(path) in files ? true : undefined),
      directoryExists: (path) => (foldersOf(files).has(ownName(path)) ? true : undefined),
      getAccessibleEntries: (path) => entriesOf(path, files),
    },
  });
  const compile: Compile = (program, overlay, file) => {
    const config = at(program, 'tsconfig.json');
    const fileChanges = changesBetween(files, overlay);
    files = overlay;
    const snapshot = api.updateSnapshot({ openProjects: [config], fileChanges });
    const project = snapshot.getProject(config);
    if (project === undefined) throw new Error(`${config} was not opened.`);
    const errors = diagnosticsOf(project, file).map(spoken);
    snapshot.dispose();
    return errors;
  };
  try {
    return await work(compile);
  } finally {
    await ended(api);
    api.close();
  }
}

/** Has the compiler's process end by itself, as its input ends: killed first, it says of its last work "context canceled". */
async function ended(api: object): Promise<void> {
  const child: unknown = ['client', 'channel', 'child'].reduce<object>(
    (one, member) => Object(Reflect.get(one, member)),
    api,
  );
  if (!(child instanceof ChildProcess)) return;
  child.ref();
  const gone = once(child, 'exit');
  child.stdin?.end();
  await gone;
}

const ownName = (path: string): string => posix.relative(root, path);

function changesBetween(
  before: Overlay,
  after: Overlay,
): { changed: string[]; created: string[]; deleted: string[] } {
  const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => at(name));
  const isNew = (path: string) => !existsSync(path);
  return {
    changed: touched.filter((path) => !isNew(path)),
    created: touched.filter((path) => isNew(path) && ownName(path) in after),
    deleted: touched.filter((path) => isNew(path) && !(ownName(path) in after)),
  };
}

const foldersOf = (files: Overlay): Set<string> =>
  new Set(Object.keys(files).map((path) => posix.dirname(path)));

/** What a folder holds once the new files stand in it; nothing for one that has none, which is then read from disk. */
function entriesOf(path: string, files: Overlay): { files: string[]; directories: string[] } | undefined {
  const added = Object.keys(files).filter((name) => posix.dirname(name) === ownName(path));
  if (added.length === 0) return undefined;
  const onDisk = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  const names = onDisk.filter((one) => one.isFile()).map(({ name }) => name);
  return {
    files: [...new Set([...names, ...added.map((name) => posix.basename(name))])],
    directories: onDisk.filter((one) => one.isDirectory()).map(({ name }) => name),
  };
}

/** A file that does not parse counts as well as one whose types are wrong. */
function diagnosticsOf({ program }: Project, file: string | undefined): Diagnostic[] {
  const one = file === undefined ? undefined : at(file);
  return [...program.getSyntacticDiagnostics(one), ...program.getSemanticDiagnostics(one)];
}

const spoken = ({ fileName = '', code, text }: Diagnostic): CompilerError => ({
  file: ownName(fileName),
  code: `TS${code}`,
  text,
});
