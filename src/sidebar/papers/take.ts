import type { Binder } from '../../binder/main';
import type { SpokenProblem } from '../../spoken/problems';
import { stepMs } from '../../words/limits';
import { ask, type Refusal } from '../parts/ask';

/** What is taken: all as one ZIP of Word files, all or one paper's copies as one PDF, or the set with its contents page. */
export type Take = { way: 'zip' | 'pdf' | 'set'; paper?: string; title: string };

/** One file made of many, with what is said of those that are not in it. */
export type Taken = { ok: true; name: string; bytes: Uint8Array; count: number; problems: SpokenProblem[] };

/** Files that one call may bring; each is some 100 kB. */
const batch = 10;

type Fetched = { name: string; base64: string };

/** Gathers files a few at a time and puts them into one, in this browser. `show` gets how many of how many are there. */
export async function take(
  { way, paper, title }: Take,
  show: (done: number, total: number) => void,
): Promise<Taken | Refusal> {
  const problems: SpokenProblem[] = [];
  if (way === 'set') {
    const contents = await ask('write-contents', { budgetMs: stepMs.page });
    if (!contents.ok) return contents;
    problems.push(...contents.result.problems);
  }
  const listed = await ask('show-files', { set: way === 'set', ...(paper !== undefined && { paper }) });
  if (!listed.ok) return listed;
  problems.push(...listed.result.problems);
  const { files } = listed.result;
  const got: Fetched[] = [];
  for (let from = 0; from < files.length; from += batch) {
    show(from, files.length);
    const some = files.slice(from, from + batch);
    const codes = some.map(({ code }) => code);
    const answer = await ask('fetch-files', { codes, as: way === 'zip' ? 'docx' : 'pdf' });
    if (!answer.ok) return answer;
    const byCode = new Map(answer.result.files.map(({ code, base64 }) => [code, base64]));
    got.push(...some.flatMap(({ code, name }) => withBytes(name, byCode.get(code))));
    problems.push(...answer.result.problems);
  }
  show(files.length, files.length);
  return bound(way, title, got, problems);
}

const withBytes = (name: string, base64: string | undefined): Fetched[] =>
  base64 === undefined ? [] : [{ name, base64 }];

async function bound(
  way: Take['way'],
  title: string,
  files: readonly Fetched[],
  problems: SpokenProblem[],
): Promise<Taken | Refusal> {
  if (files.length === 0) return { ok: false, problems, questions: [] };
  const binder = await loadBinder();
  if ('ok' in binder) return binder;
  const bytes =
    way === 'zip'
      ? await binder.zip(named(files, '.docx'))
      : await binder.pdf(
          files.map(({ base64 }) => base64),
          title,
        );
  const name = `${safe(title)}.${way === 'zip' ? 'zip' : 'pdf'}`;
  return { ok: true, name, bytes, count: files.length, problems: told(problems) };
}

/** What two answers say of one filter is said once. */
const told = (problems: readonly SpokenProblem[]): SpokenProblem[] => [
  ...new Map(problems.map((one) => [one.message, one])).values(),
];

/** A name without the signs that Windows refuses. @example safe('Giấy mời: 1/2') // 'Giấy mời- 1-2' */
export const safe = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '-');

/** Files with names that no two share. @example named([{ name: 'a' }, { name: 'a' }], '.docx')[1].name // 'a (2).docx' */
export function named<File extends { name: string }>(files: readonly File[], ending: string): File[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = safe(file.name);
    let name = stem + ending;
    for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${ending}`;
    taken.add(name);
    return { ...file, name };
  });
}

declare global {
  interface Window {
    giaoBanBinder?: Binder;
  }
}

/** What puts files into one; its script comes from the server once a page, since few pages need it. */
async function loadBinder(): Promise<Binder | Refusal> {
  if (window.giaoBanBinder) return window.giaoBanBinder;
  const answer = await ask('show-binder');
  if (!answer.ok) return answer;
  const script = document.createElement('script');
  script.textContent = answer.result.script;
  document.head.append(script);
  return window.giaoBanBinder ?? unloaded;
}

const unloaded: Refusal = {
  ok: false,
  problems: [],
  questions: [],
  trouble: 'Trình duyệt không cho chạy phần ghép tệp.',
  steps: ['Tải từng văn bản bằng nút Tải Word hoặc PDF ở danh mục trên đây.'],
};
