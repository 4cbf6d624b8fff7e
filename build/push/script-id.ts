import { readFileSync } from 'node:fs';
import { at } from '../root';

/** The id of a script as it was given, or what is wrong with it and what to do, in a sentence. */
export type GivenId = { id: string } | { wrong: string };

const whereItStands =
  'open the Sheet, Extensions (Tiện ích mở rộng) → Apps Script → Project Settings (Cài đặt dự án) → Script ID (Mã tập lệnh).';

const usage = `Which script? npm run push -- SCRIPT_ID
You find it so: ${whereItStands}`;

/** What stands in `.clasp.json` until somebody puts the id of her script there. */
export const placeholder = 'SCRIPT_ID';

const unfilled = `.clasp.json still says ${placeholder}: put the id of your script there, or run npm run push -- ${placeholder} with the id in its place; ${whereItStands}`;

/** The id that `npx clasp push` and a push without an id go by; empty where `.clasp.json` cannot be read. */
export function standingId(file = at('.clasp.json')): string {
  try {
    const { scriptId }: { scriptId?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof scriptId === 'string' ? scriptId : '';
  } catch {
    return '';
  }
}

/**
 * People paste the id, or the address of the script's own page; ids of a Sheet look the same, so only its address can be told.
 * Without one the id that stands in `.clasp.json` counts.
 * @example scriptIdIn(['https://script.google.com/home/projects/1aB…/edit']) // { id: '1aB…' }
 */
export function scriptIdIn(args: readonly string[], standing = standingId()): GivenId {
  const [given = standing, ...more] = args;
  if (given === placeholder) return { wrong: unfilled };
  if (given === '' || given.startsWith('-')) return { wrong: usage };
  if (more.length > 0) return { wrong: `One script at a time: ${more.join(' ')} is too much.\n${usage}` };
  if (/docs\.google\.com\//.test(given))
    return { wrong: `This is the address of the Sheet, not of its script: ${whereItStands}` };
  const [, id = given] = /script\.google\.com\/(?:.*\/)?(?:projects|d)\/([^/?#]+)/.exec(given) ?? [];
  if (!/^[\w-]{30,}$/.test(id))
    return { wrong: `${given} is no id of a script, which is some 57 letters and digits: ${whereItStands}` };
  return { id };
}
