import * as fs from 'node:fs';
import * as path from 'node:path';
import type { SpokenAction } from '../../src/spoken/actions';
import { projectRoot } from '../run/bundle';
import type { Options } from './commands';
import { WrongUse } from './wrong-use';

/** What `giao-ban run` can do, as the build found it declared. */
export function verbs(): readonly SpokenAction[] {
  const file = path.join(projectRoot(__dirname), '.build', 'actions.json');
  const actions: SpokenAction[] = JSON.parse(fs.readFileSync(file, 'utf8'));
  return actions.filter(({ verb }) => verb);
}

export const isVerb = (name: string): boolean => verbs().some((one) => one.name === name);

export function verbNamed(name: string): SpokenAction {
  const all = verbs();
  const verb = all.find((one) => one.name === name);
  if (!verb)
    throw new WrongUse(`Không có việc “${name}”. Các việc: ${all.map((one) => one.name).join(', ')}.`);
  return verb;
}

/** Flags of all verbs; whether one belongs to the verb that was asked for is seen when both are known. */
export const optionsOfVerbs = (): Options =>
  Object.fromEntries(
    verbs().flatMap(({ flags }) =>
      flags.map(({ name, takes }) => [name, { type: takes === 'nothing' ? 'boolean' : 'string' }] as const),
    ),
  );
