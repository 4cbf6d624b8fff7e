import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Flag, SpokenAction } from '../../../src/spoken/actions';
import type { Parsed } from './arguments';
import { runOptionWords } from './commands';
import { verbNamed } from './verbs';
import { WrongUse } from './wrong-use';

/** The verb that was asked for. @throws WrongUse where there is none, or for a flag of another */
export function verbOf({ words: [, name = ''], flags, texts }: Parsed): SpokenAction {
  const verb = verbNamed(name);
  const own = new Set([...Object.keys(runOptionWords), ...verb.flags.map((flag) => flag.name)]);
  const stray = [...flags, ...Object.keys(texts)].find((option) => !own.has(option));
  if (stray !== undefined) throw new WrongUse(`Tùy chọn không đúng hoặc thiếu giá trị: --${stray}`);
  return verb;
}

/**
 * The request that a command line makes of a verb's flags; what is left out has its default.
 * @throws WrongUse for a flag that is needed, that holds no number, or that names no file
 */
export const requestOf = ({ name, flags }: SpokenAction, given: Pick<Parsed, 'flags' | 'texts'>) => ({
  action: name,
  ...Object.fromEntries(
    flags.flatMap((flag) => {
      const value = typed(flag, given);
      if (value === undefined && flag.required) throw new WrongUse(`Việc “${name}” cần --${flag.name}.`);
      return value === undefined ? [] : [[flag.member, value]];
    }),
  ),
});

function typed(
  { name, takes, value, choices, reads }: Flag,
  { flags, texts }: Pick<Parsed, 'flags' | 'texts'>,
): unknown {
  const text = texts[name];
  if (takes === 'nothing') return flags.has(name) ? value : undefined;
  if (text !== undefined && choices.length > 0 && !choices.includes(text))
    throw new WrongUse(`--${name} phải là một trong: ${choices.join(', ')}; không phải “${text}”.`);
  if (reads && text !== undefined) return reads === 'file' ? readPdf(text) : readPdfs(text);
  if (takes === 'list') return text?.split(',');
  if (takes !== 'number' || text === undefined) return text;
  if (!Number.isFinite(Number(text || 'x')))
    throw new WrongUse(`--${name} phải là một số, không phải “${text}”.`);
  return Number(text);
}

type Pdf = { name: string; base64: string };

/** Bytes beyond which a file is no scan that could be sent; it is told by the add-on, which need not get them all. */
const mostBytes = 26_000_000;

/** A PDF as the add-on takes it. @throws WrongUse where there is no such file */
function readPdf(file: string): Pdf {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new WrongUse(`Không có tệp ${file}. Hãy xem lại tên và đường dẫn của tệp.`);
  return {
    name: path.basename(file),
    base64: fs.readFileSync(file).subarray(0, mostBytes).toString('base64'),
  };
}

/** Every file of a folder, in the order of their names; its folders are left alone. @throws WrongUse where there is no such folder */
function readPdfs(folder: string): Pdf[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`Không có thư mục ${folder}. Hãy xem lại tên và đường dẫn của thư mục.`);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map(({ name }) => readPdf(path.join(folder, name)))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
