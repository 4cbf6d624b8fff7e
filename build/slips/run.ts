import { existsSync } from 'node:fs';
import { type Compile, type CompilerError, withCompiler } from '../compiler';
import { at } from '../root';
import { actionSlips } from './actions';
import { caughtBy, renamedFields } from './fields';
import { googleSlips } from './google';
import { kindSlips } from './kinds';
import { pageSlips } from './page';
import { ruleSlips } from './rules';
import { isCaught, overlayOf, programOf, type Slip } from './slip';
import { tableSlips } from './tables';
import { wordSlips } from './words';

const daily: readonly Slip[] = [
  ...wordSlips,
  ...ruleSlips,
  ...actionSlips,
  ...pageSlips,
  ...tableSlips,
  ...kindSlips,
  ...googleSlips,
];

/**
 * Makes each slip in memory and lets the compiler look; with `--long` every declared field of every tab is renamed as well,
 * with `--spread` one in eight of them, others each day.
 * Answers 1 where one compiles, fails otherwise than it should, or cannot be made because its file reads differently.
 */
export async function checkSlips(args: readonly string[]): Promise<number> {
  const fields = await fieldsFor(args);
  const silent = await withCompiler((compile) => [
    ...daily.flatMap((one) => silence(one, compile) ?? []),
    ...fields.flatMap((one) => silentField(one, compile) ?? []),
  ]);
  for (const sentence of silent) console.error(sentence);
  const slips = daily.length + fields.length;
  console.log(`${slips} slips, ${slips - silent.length} caught, ${silent.length} silent`);
  return silent.length > 0 ? 1 : 0;
}

const share = 8;
const dayMs = 86_400_000;

async function fieldsFor(args: readonly string[]): ReturnType<typeof renamedFields> {
  if (!args.includes('--long') && !args.includes('--spread')) return [];
  const fields = await renamedFields();
  const today = Math.floor(Date.now() / dayMs) % share;
  return args.includes('--long') ? fields : fields.filter((_, index) => index % share === today);
}

/** What to say of a slip that nobody catches. */
function silence(one: Slip, compile: Compile): string | undefined {
  const overlay = overlayOf(one);
  if (overlay === undefined) return `${one.file} does not hold: ${one.from}`;
  if (!existsSync(at(one.at))) return `${one.at} is not there.`;
  const errors = compile(programOf(one.at), overlay, one.at);
  if (isCaught(one, errors)) return undefined;
  return `${one.file}: ${one.from} → ${one.to}\n  ${one.fails} expected in ${one.at}; ${found(errors)}`;
}

const found = (errors: readonly CompilerError[]): string =>
  errors.length === 0
    ? 'it compiles.'
    : `found ${errors.map(({ file, code, text }) => `${file} ${code} ${text}`).join('\n    ')}`;

/** As `silence`; where the field is caught, it says by what. */
function silentField(
  { name, overlay }: Awaited<ReturnType<typeof renamedFields>>[number],
  compile: Compile,
): string | undefined {
  const caught = caughtBy(overlay, compile);
  console.log(`${name}: ${caught ?? 'silent'}`);
  return caught === undefined ? `The field can be renamed: ${name}` : undefined;
}
