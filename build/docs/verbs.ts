import { builtActions } from '../declared/actions';
import { at } from '../root';
import type { Part } from './part';
import { row } from './words';

/** Where the verbs of `giao-ban run` are listed. */
export const verbPart: Part = {
  page: at('docs/command-line.md'),
  heading: '| Verb | Flags of its own | What it does, as the guide says it |',
};

const standsFor = (name: string, preset: object): string =>
  `= \`${[name, ...Object.entries(preset).map(([flag, value]) => `--${flag} "${value}"`)].join(' ')}\``;

/** The verbs of `giao-ban run`, for docs/command-line.md. */
export const verbTable = (): string =>
  [
    verbPart.heading,
    '| --- | --- | --- |',
    ...builtActions()
      .filter(({ verb }) => verb)
      .flatMap(({ name, flags, help, presets }) => [
        row([`\`${name}\``, flags.map((flag) => `\`--${flag.name}\``).join(' '), help]),
        ...Object.entries(presets).map(([alias, preset]) =>
          row([`\`${alias}\``, '', standsFor(name, preset)]),
        ),
      ]),
  ].join('\n');
