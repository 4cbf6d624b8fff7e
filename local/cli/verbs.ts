import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Flag, SpokenAction } from '../../src/spoken/actions';
import { projectRoot } from '../run/bundle';
import type { Options } from './commands';
import { WrongUse } from './wrong-use';

/** What `giao-ban run` can do, as the build found it declared. */
export function verbs(): readonly SpokenAction[] {
  const file = path.join(projectRoot(__dirname), '.build', 'actions.json');
  const actions: SpokenAction[] = JSON.parse(fs.readFileSync(file, 'utf8'));
  return actions
    .filter(({ verb }) => verb)
    .map((one) => ({ ...one, flags: [...one.flags, ...(onThisMachine[one.name] ?? [])] }));
}

/** What a verb takes on this machine alone, where there is a disk. */
const onThisMachine: Partial<Record<string, Flag[]>> = {
  'make-pack': [
    {
      name: 'out',
      member: 'out',
      takes: 'text',
      value: '',
      choices: [],
      help: 'tệp .zip trên máy này để ghi gói vào, ngoài thư mục văn bản',
      required: false,
    },
  ],
};

/** Whether a verb is asked by a name: its own, or one that it had once. */
const isCalled = ({ name, presets }: SpokenAction, asked: string): boolean =>
  name === asked || Object.keys(presets).includes(asked);

export const isVerb = (name: string): boolean => verbs().some((one) => isCalled(one, name));

/** A verb with what the name that it was asked by stands for already. */
export type AskedVerb = SpokenAction & { preset: object };

/** The verb of a name, or of one that it had once. @throws WrongUse where there is none */
export function verbNamed(name: string): AskedVerb {
  const all = verbs();
  const verb = all.find((one) => isCalled(one, name));
  if (!verb)
    throw new WrongUse(`Không có việc “${name}”. Các việc: ${all.map((one) => one.name).join(', ')}.`);
  return { ...verb, preset: verb.presets[name] ?? {} };
}

/** Flags of all verbs; whether one belongs to the verb that was asked for is seen when both are known. */
export const optionsOfVerbs = (): Options =>
  Object.fromEntries(
    verbs().flatMap(({ flags }) =>
      flags.map(({ name, takes }) => [name, { type: takes === 'nothing' ? 'boolean' : 'string' }] as const),
    ),
  );
