import { readFileSync, writeFileSync } from 'node:fs';
import { everyUnknown } from '../../local/worlds/worlds';
import { at } from '../root';
import { row } from './words';

const page = at('docs', 'google.md');
const intro = [
  'What Google’s documents leave open, and what the product does on each side. Nobody who works on this project can ask Google, so the product must',
  'not depend on the answer: the local workspace can be on every side (`--world NAME=SIDE`), stories are told in the likely world and in the one where',
  'everything is otherwise, and the self-check (Tự kiểm tra) says which world it found. `giao-ban worlds --from REPORT DIR` puts a workspace into the',
  'world of a report, where its calls take as long as was measured. Recorded runs are in [runs](runs/README.md). Written from `local/worlds/` by `npm run docs`.',
];

/** The page of what is not known of Google, from its declarations. */
export const googlePage = (): string =>
  [
    '# What is not known of Google',
    '',
    ...intro,
    '',
    ...everyUnknown.flatMap(([name, { fact, source, sides, likely, probe, byHand, stops = [] }]) => [
      `## ${name}`,
      '',
      `${fact}`,
      '',
      row(['Side', 'What the product does']),
      row(['---', '---']),
      ...Object.entries(sides).map(([side, does]) =>
        row([
          side + (side === likely ? ' (likely)' : '') + (stops.includes(side) ? ' (ends a story)' : ''),
          does,
        ]),
      ),
      '',
      `Source: ${source}. Self-check: \`${probe}\`${byHand ? ', tried by hand' : ''}.`,
      '',
    ]),
  ].join('\n');

/** Writes the page; a test compares it with the declarations. */
export function writeGoogle(): void {
  writeFileSync(page, googlePage());
  console.log('docs/google.md');
}

/** The page as it is on disk. */
export const writtenGoogle = (): string => readFileSync(page, 'utf8');
