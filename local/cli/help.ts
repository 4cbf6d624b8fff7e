import type { Flag, SpokenAction } from '../../src/spoken/actions';
import { commandNamed, commands, runOptionWords } from './commands';
import { isVerb, verbNamed, verbs } from './verbs';
import { WrongUse } from './wrong-use';

/** The help that a command line asks for, if it does. @throws WrongUse for help on what there is not */
export function helpAsked([first = '', ...rest]: readonly string[]): string | undefined {
  const [word = ''] = rest;
  if (first === 'help') return word ? helpOf(word) : help();
  if (isHelp(first)) return help();
  if (!commandNamed(first) || !rest.some(isHelp)) return undefined;
  const [, verb] = rest.filter((one) => !one.startsWith('-'));
  return helpOf(first === 'run' && verb ? verb : first);
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Every command, every verb, every option of `run`. */
export const help = (): string =>
  [
    'Cách dùng:',
    ...Object.values(commands).map(({ usage, does }) => line(`giao-ban ${usage}`, does, 58)),
    line('giao-ban help [VIỆC]', 'hướng dẫn này, hoặc hướng dẫn của một việc', 58),
    '',
    'Các việc:',
    ...verbs().map(({ name, help: does }) => line(name, does)),
    '',
    'Tùy chọn của run:',
    ...runOptions(),
    '',
    `Mã trả về: 0 xong · 1 có chỗ phải sửa · 2 dùng sai · 3 bị dừng giữa chừng`,
  ].join('\n');

function helpOf(name: string): string {
  const command = commandNamed(name);
  if (command) return ['Cách dùng:', line(`giao-ban ${command.usage}`, command.does, 58)].join('\n');
  if (!isVerb(name)) throw new WrongUse(`Không có lệnh hay việc “${name}”.`);
  return helpOfVerb(verbNamed(name));
}

/** One verb with flags of its own, then what every verb takes. */
const helpOfVerb = ({ name, press, help: does, flags }: SpokenAction): string =>
  [
    'Cách dùng:',
    `  giao-ban run THƯ_MỤC ${name}${flags.map(bracketed).join('')} [tùy chọn]`,
    '',
    does,
    ...(notes[name] ?? []),
    `Trên thanh bên: ${press}.`,
    '',
    'Tùy chọn:',
    ...flags.filter((flag) => !(flag.name in runOptionWords)).map((flag) => line(written(flag), flag.help)),
    ...runOptions(),
  ].join('\n');

/** What a verb does from here that takes several presses on the page. */
const notes: Record<string, readonly string[]> = {
  'send-mail': ['Từ dòng lệnh: lập dòng, xác nhận mọi thư gửi được, rồi gửi tới hết hạn mức.'],
  'self-check': ['Từ dòng lệnh: thử mọi mục; mục gửi thư cho chính mình chỉ thử khi có --yes.'],
};

const runOptions = (): string[] =>
  Object.entries(runOptionWords).map(([name, [value, does]]) =>
    line(`--${name}${value && ` ${value}`}`, does),
  );

const values = { nothing: '', text: ' CHỮ', number: ' SỐ', list: ' A,B,…' } as const;
const written = ({ name, takes }: Flag): string => `--${name}${values[takes]}`;
const bracketed = (flag: Flag): string => (flag.required ? ` ${written(flag)}` : ` [${written(flag)}]`);

/** What is too long for its column has its words on the next line. */
const line = (what: string, does: string, width = 34): string =>
  what.length > width ? `  ${what}\n${line('', does, width)}` : `  ${what.padEnd(width)} ${does}`;
