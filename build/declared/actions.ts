import { readFileSync } from 'node:fs';
import type { Flag, SpokenAction } from '../../src/spoken/actions';
import { at } from '../root';
import { evaluated } from './evaluated';

const file = at('.build', 'actions.json');

/** Every action as guide, README and command line know it, as the last build found it declared. */
export const builtActions = (): SpokenAction[] => JSON.parse(readFileSync(file, 'utf8'));

/** Reads the declarations. */
export async function declaredActions(): Promise<SpokenAction[]> {
  const declared = await evaluated<Declared[]>(entry);
  return declared.map(({ name, press, help, verb, request, presets }) => ({
    name,
    press,
    help,
    verb,
    flags: flagsOf(request),
    presets,
  }));
}

const entry = `
  import { aliases } from './src/actions/aliases';
  import { actions } from './src/actions/all';
  import { toJSONSchema } from 'zod/mini';
  const presetsOf = (name) => Object.fromEntries(Object.entries(aliases).flatMap(([alias, { action, ...preset }]) => action === name ? [[alias, preset]] : []));
  const plain = ({ request, ...one }) => ({ ...one, presets: presetsOf(one.name), request: toJSONSchema(request, { io: 'input' }) });
  export const json = JSON.stringify(actions.map(plain));
`;

/** A member as JSON Schema describes it; of our own are `flag`, what the flag is called that stands for the value of that name, and `named`, what one is called that is not called as its member. */
type Member = Pick<Flag, 'reads'> & {
  type?: string;
  pattern?: string;
  description?: string;
  flag?: string;
  named?: string;
  enum?: string[];
};
type Declared = Omit<SpokenAction, 'flags'> & {
  request: { properties?: Record<string, Member>; required?: string[] };
};

/** Only what says of itself what it is for can be typed; the rest is between the page and the one door. */
const flagsOf = ({ properties = {}, required = [] }: Declared['request']): Flag[] =>
  Object.entries(properties).flatMap(
    ([member, { type = '', pattern, description, flag, named, reads, enum: choices = [] }]): Flag[] =>
      description === undefined
        ? []
        : [
            {
              name: flag ?? named ?? member,
              member,
              takes: flag || type === 'boolean' ? 'nothing' : reads ? 'text' : (takes[type] ?? 'text'),
              value: flag ?? true,
              choices: flag ? [] : choices,
              help: description,
              required: required.includes(member),
              ...(pattern !== undefined && { pattern }),
              ...(reads && { reads }),
            },
          ],
  );

const takes: Record<string, Flag['takes']> = { number: 'number', integer: 'number', array: 'list' };
