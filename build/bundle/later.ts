import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Has each action of `actions/all.ts` evaluated when it is first asked: a run at Google does one thing, and evaluating the other thirty
 * first is the longest part of a short one. The list itself stays as the compiler reads it.
 */
export const later: Plugin = {
  name: 'later',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]actions[/\\]all\.ts$/ }, ({ path }) => ({
      contents: actionsLater(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** What the one door asks of an action; an action is called as its file is, which a test holds. */
const stub = `
const later = (name, load) => ({ name, get runs() { return load().runs; }, asked: (request) => load().asked(request) });
`;

/** The list's text with what it imports required when it is asked; types stay imported. */
export function actionsLater(text: string): string {
  const imported = /^import \{ (\w+) \} from '(\.\/[\w/-]*?([\w-]+))';$/gm;
  return stub + text.replace(imported, "const $1 = later('$3', () => require('$2').$1);");
}
