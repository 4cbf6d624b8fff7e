import * as z from 'zod';
import { NotTaken } from '../forms/submit';
import type { Workspace } from '../workspace/workspace';
import { nothingHere, page, type Reply, refused, shaped } from './reply';

const submitted = z.object({ answers: z.record(z.string(), z.string()), edit: z.string().optional() });

/**
 * A form where people fill it in: `/forms/ID/viewform` is the page, `/forms/ID/form` what it shows, `/forms/ID/answers`
 * takes what they submit. ID is that of the file or that of Google's address.
 */
export function formAt(
  workspace: Workspace,
  method: string,
  pathname: string,
  query: URLSearchParams,
  body: unknown,
): Reply {
  const [, id = '', what = ''] = /^\/forms\/([\w-]+)\/(\w+)$/.exec(pathname) ?? [];
  try {
    switch (`${method} ${what}`) {
      case 'GET viewform':
        return page();
      case 'GET form':
        return { json: workspace.openForm(id, query.get('edit2') ?? undefined) };
      case 'POST answers':
        return { json: take(workspace, id, shaped(submitted, body)) };
      default:
        return nothingHere;
    }
  } catch (error) {
    if (error instanceof NotTaken) return refused(error);
    throw error;
  }
}

/** Nobody waits for a trigger, so what goes wrong in one is told where the server was started. */
function take(workspace: Workspace, id: string, { answers, edit }: z.infer<typeof submitted>): object {
  return workspace.answer(id, answers, {
    ...(edit !== undefined && { edit }),
    onRun: ({ error }) => error !== undefined && console.error(error),
  });
}
