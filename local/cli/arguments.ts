import { parseArgs } from 'node:util';
import type { RunOptions } from '../run/options';
import { everyUnknown, isSide, type World } from '../worlds/worlds';
import { type Command, commands, isCommand, type Options } from './commands';
import { isVerb, optionsOfVerbs } from './verbs';
import { WrongUse } from './wrong-use';

export type Parsed = {
  command: Command;
  words: string[];
  flags: Set<string>;
  texts: Record<string, string | undefined>;
  /** Where `--world` says that Google is otherwise. */
  world: World;
};

/** `add-units DIR …` stands for `run DIR add-units …`, as any verb does. @throws WrongUse for an unknown command or option, or a wrong number of words */
export function parseCommand([name = '', ...args]: readonly string[]): Parsed {
  const [dir = '', ...more] = args;
  if (!isCommand(name) && dir && isVerb(name)) return parseCommand(['run', dir, name, ...more]);
  if (!isCommand(name)) throw new WrongUse(name ? `Không có lệnh “${name}”.` : 'Thiếu tên lệnh.');
  const { words, options } = commands[name];
  const flags = name === 'run' ? optionsOfVerbs() : {};
  const { values, positionals } = parseStrictly(args, { ...flags, ...options });
  const most: readonly number[] = [words].flat();
  if (!most.includes(positionals.length))
    throw new WrongUse(`Lệnh “${name}” cần ${most.join(' hoặc ')} tham số, không kể tùy chọn.`);
  const entries = Object.entries(values);
  return {
    command: name,
    words: positionals,
    flags: new Set(entries.flatMap(([key, value]) => (value === true ? [key] : []))),
    texts: Object.fromEntries(
      entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ),
    world: worldOf(Array.isArray(values.world) ? values.world : []),
  };
}

function parseStrictly(
  args: string[],
  options: Options,
): {
  values: Record<string, unknown>;
  positionals: string[];
} {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    throw new WrongUse(`Tùy chọn không đúng hoặc thiếu giá trị: ${option}`);
  }
}

/** Reads `--now`, `--as`, `--account` and `--die-at`. */
export function runOptions({ now, as, account, 'die-at': dieAt }: Parsed['texts']): RunOptions {
  if (account !== undefined && account !== 'consumer' && account !== 'workspace')
    throw new WrongUse(`--account là consumer hoặc workspace, không phải “${account}”.`);
  if (
    now !== undefined &&
    (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(now) || Number.isNaN(Date.parse(`${now}Z`)))
  ) {
    throw new WrongUse(`--now phải có dạng 2020-07-10T08:00, không phải “${now}”.`);
  }
  return {
    ...(now && { now }),
    ...(as && { as }),
    ...(account && { account }),
    ...(dieAt !== undefined && { dieAt: readDeath(dieAt) }),
  };
}

/** Reads `--quota`: how many recipients are left today. */
export function quotaOf({ quota }: Parsed['texts']): number | undefined {
  if (quota === undefined) return undefined;
  if (!/^\d{1,6}$/.test(quota)) throw new WrongUse(`--quota phải là một số, không phải “${quota}”.`);
  return Number(quota);
}

/** `12:after:kept`: at the twelfth service call, after its work, with buffered writes to cells kept. */
function readDeath(text: string): NonNullable<RunOptions['dieAt']> {
  const [, call, when, writes] = /^([1-9]\d*):(before|after)(?::(kept|lost))?$/.exec(text) ?? [];
  if (!call) throw new WrongUse(`--die-at phải có dạng SỐ:before hoặc SỐ:after, không phải “${text}”.`);
  return {
    call: Number(call),
    when: when === 'after' ? 'after' : 'before',
    sheetWrites: writes === 'kept' ? 'kept' : 'lost',
  };
}

/** @throws WrongUse for a fact or a side that there is not; lists the right ones */
function worldOf(turned: readonly string[]): World {
  const sides = turned.map((each) => /^([^=]*)=(.*)$/.exec(each)?.slice(1) ?? [each, '']);
  const [name = '', side = ''] = sides.find(([fact = '', to = '']) => !isSide(fact, to)) ?? [];
  if (name) throw new WrongUse(`Không có ${name}=${side}. ${rightOnes(name)}`);
  return Object.fromEntries(sides);
}

function rightOnes(name: string): string {
  const known = everyUnknown.find(([fact]) => fact === name)?.[1];
  if (known) return `${name} có các phía: ${Object.keys(known.sides).join(', ')}.`;
  return [
    'Các điều và các phía:',
    ...everyUnknown.map(([fact, { sides }]) => `  ${fact}=${Object.keys(sides).join('|')}`),
  ].join('\n');
}

/** A port number; 0 lets the system choose, no text leaves it to the server. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new WrongUse(`Cổng không đúng: ${text}`);
  return port;
}
