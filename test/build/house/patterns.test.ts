import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { at, root } from '../../../build/root';

/**
 * A pattern takes exponential time only where something repeated without end is itself made of something repeated without end, or of
 * alternatives: then a text can be cut into repetitions in many ways. This looks at how patterns are built, not at how long they take.
 */
function doublyRepeated(source: string): string[] {
  const found: string[] = [];
  const open = [{ from: 0, isVaried: false }];
  let unit: { from: number; isVaried: boolean } | undefined;
  for (let index = 0; index < source.length; ) {
    const [piece = ''] =
      /^(?:\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\{\d+(?:,\d*)?\}|.)/su.exec(
        source.slice(index),
      ) ?? [];
    const top = open.at(-1);
    if (piece.startsWith('(')) open.push({ from: index, isVaried: false });
    else if (piece === ')') unit = open.pop();
    else if (piece === '|' && top) top.isVaried = true;
    else if (/^(?:[*+]|\{\d+,\})$/.test(piece)) {
      if (unit?.isVaried) found.push(source.slice(unit.from, index + piece.length));
      if (top) top.isVaried = true;
    } else if (!/^[?{]/.test(piece)) unit = { from: index, isVaried: false };
    // What is inside counts for what is around it.
    if (piece === ')' && unit?.isVaried && open.at(-1))
      open[open.length - 1] = { from: open.at(-1)?.from ?? 0, isVaried: true };
    index += piece.length;
  }
  return found;
}

const files = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Every pattern that is written as one in a file. */
function literalsIn(file: string): string[] {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    target: 'es2022',
    jsx: 'automatic',
  });
  return [...tokenizer(code, { ecmaVersion: 2022, sourceType: 'module' })]
    .filter(({ type }) => type.label === 'regexp')
    .map((token): string => Reflect.get(token, 'value').pattern);
}

test.each([
  ['(a+)+', ['(a+)+']],
  ['x(?:a|a)*y', ['(?:a|a)*']],
  ['((?:b|c)d)+', ['((?:b|c)d)+']],
  ['(?:(a*)b){2,}', ['(?:(a*)b){2,}']],
  ['[+*(|]+(?:ab)*\\(+\\)*a{1,9}', []],
])('%s', (source, expected) => {
  expect(doublyRepeated(source)).toEqual(expected);
});

/** Each repetition of these begins with what the one before cannot have taken, so that there is one way only. */
const unambiguous: Record<string, string> = {
  '(?: [\\x21-\\x7e]+)*': 'a blank begins it, and none is in it',
  '(?:""[^"]*)*': 'quotation marks begin it, and none is in the rest',
  '(?:"[^"<]*"|\'[^\'<]*\'|[^"\'<>/]|\\/(?!>))*':
    'each begins with a sign that begins no other, and none goes past the next tag',
  '(?:(?:,| và) (?:huyện|quận|thị xã|thành phố|TP))*': 'a comma or “ và” begins it, and none is in the rest',
  '(?:[/.-]\\p{Lu}[\\p{Lu}\\d]*)*': 'a slash, dot or hyphen begins it, and none is in the rest',
  '(?:\\\\.|[^"\\\\])*': 'a backslash begins the one and not the other',
  '(?:\\.\\d+)*': 'a dot begins it, and none is in the rest',
  '(?:\\p{L}[^ .]*\\. ?|(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng) |(?:GS|PGS|TSKH|TS|ThS|BS|KS|CN) )+':
    'a dot ends the first, a blank the others, before what the next begins with',
};

test('no pattern can be made to try more and more ways', () => {
  const sources = [...files('src'), ...files('local')].flatMap(literalsIn);
  expect(sources.length).toBeGreaterThan(150);
  expect(new Set(sources.flatMap(doublyRepeated))).toEqual(new Set(Object.keys(unambiguous)));
});

test('nor one that is put together from words when its file is loaded', () => {
  const puttingTogether = files('src/domain').filter((file) =>
    /= new RegExp\(/.test(readFileSync(at(file), 'utf8')),
  );
  const sources: string[] = [];
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]) => {
      sources.push(String(source));
      return new target(source, flags);
    },
  });
  try {
    jest.isolateModules(() => puttingTogether.forEach((file) => void require(at(file))));
  } finally {
    globalThis.RegExp = original;
  }
  expect(sources.length).toBeGreaterThan(6);
  expect(sources.flatMap(doublyRepeated)).toEqual([]);
});
