import { readFileSync } from 'node:fs';
import { build } from '../bundle/bundle';
import { at, runTool } from '../root';
import { checkPushed } from './checks';
import { clasp, readPushed } from './pushed';

const placeholder = 'PUT-YOUR-SCRIPT-ID-HERE';

/**
 * Builds, checks what would be sent, and sends it; answers an exit code. Forced, because clasp skips a changed
 * manifest without a terminal and still exits with 0.
 */
export async function push(): Promise<number> {
  if (readFileSync(at('.clasp.json'), 'utf8').includes(placeholder)) return refuse([missingScript]);
  await build();
  const problems = checkPushed(readPushed());
  return problems.length > 0 ? refuse(problems) : runTool(clasp, ['push', '--force']);
}

const missingScript = `.clasp.json holds no script id yet. Put yours in place of ${placeholder}:
  an existing project: its id stands in Project Settings at script.google.com;
  a new one: npx clasp login, then npx clasp create-script --type standalone --title "Giao Ban" in another folder.`;

function refuse(reasons: string[]): number {
  console.error(['Nothing was pushed.', ...reasons].join('\n'));
  return 1;
}
