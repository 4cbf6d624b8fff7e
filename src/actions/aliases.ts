import { tasksCode } from '../domain/forms/tasks-code';
import type { ActionName, Request } from './all';

/** An action with some of what it may be asked with. */
type Asked = { [Name in ActionName]: { action: Name } & Partial<Request<Name>> }[ActionName];

/** Names that were actions once: a page left open, a script or a habit may still ask by them. Each with what it stands for. */
export const aliases: Readonly<Record<string, Asked>> = {
  'write-plan': { action: 'write-papers', kind: 'Kế hoạch' },
  'write-invitations': { action: 'write-papers', kind: 'Giấy mời' },
  'open-registration': { action: 'open-form', form: tasksCode },
  'show-call': { action: 'show-form', form: tasksCode },
};

const known = new Map(Object.entries(aliases));

/** A request by the name that its action has today. @example unaliased({ action: 'show-call' }) // { action: 'show-form', form: 'NV' } */
export function unaliased(request: unknown): unknown {
  const { action } = Object(request) as { action?: unknown };
  const asked = known.get(String(action));
  return asked ? { ...Object(request), ...asked } : request;
}
