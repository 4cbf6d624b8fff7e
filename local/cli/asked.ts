import type { Flag } from '../../src/spoken/actions';
import type { Parsed } from './arguments';
import { runOptionWords } from './commands';
import { allPicked, picked } from './files';
import { type AskedVerb, verbNamed } from './verbs';
import { WrongUse } from './wrong-use';

/** The verb that was asked for. @throws WrongUse where there is none, or for a flag of another */
export function verbOf({ words: [, name = ''], flags, texts }: Parsed): AskedVerb {
  const verb = verbNamed(name);
  const own = new Set([...Object.keys(runOptionWords), ...verb.flags.map((flag) => flag.name)]);
  const stray = [...flags, ...Object.keys(texts)].find((option) => !own.has(option));
  if (stray !== undefined) throw new WrongUse(`Tùy chọn không đúng hoặc thiếu giá trị: --${stray}`);
  return verb;
}

/**
 * The request that a command line makes of a verb's flags; what is left out has its default.
 * @throws WrongUse for a flag that is needed, that is written otherwise than it must be, or that names no file
 */
export const requestOf = ({ name, flags, preset }: AskedVerb, given: Pick<Parsed, 'flags' | 'texts'>) => ({
  action: name,
  ...preset,
  ...Object.fromEntries(
    flags.flatMap((flag) => {
      const value = typed(flag, given);
      if (value === undefined && flag.required && !(flag.member in preset))
        throw new WrongUse(`Việc “${name}” cần --${flag.name}.`);
      return value === undefined ? [] : [[flag.member, value]];
    }),
  ),
});

/** Bytes beyond which no file is taken; it is told by the add-on, which need not get them all. */
const mostBytes = 37_000_000;

function typed(
  { name, takes, value, choices, pattern, help, reads }: Flag,
  { flags, texts }: Pick<Parsed, 'flags' | 'texts'>,
): unknown {
  const text = texts[name];
  if (takes === 'nothing') return flags.has(name) ? value : undefined;
  if (text !== undefined && choices.length > 0 && !choices.includes(text))
    throw new WrongUse(`--${name} phải là một trong: ${choices.join(', ')}; không phải “${text}”.`);
  if (text !== undefined && pattern !== undefined && !new RegExp(pattern).test(text))
    throw new WrongUse(`--${name} không đọc được “${text}”: ${help}.`);
  if (reads && text !== undefined)
    return reads === 'file' ? picked(text, mostBytes) : allPicked(text, mostBytes);
  if (takes === 'list') return text?.split(',');
  if (takes !== 'number' || text === undefined) return text;
  if (!Number.isFinite(Number(text || 'x')))
    throw new WrongUse(`--${name} phải là một số, không phải “${text}”.`);
  return Number(text);
}
