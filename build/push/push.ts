import { build } from '../bundle/bundle';
import { checkPushed } from './checks';
import { runClasp } from './clasp';
import { readPushed } from './pushed';
import { scriptIdIn } from './script-id';
import { meaningOf } from './troubles';

/** Builds, checks what would be sent, and sends it to one script; answers an exit code. */
export async function push(args: readonly string[]): Promise<number> {
  const given = scriptIdIn(args);
  if ('wrong' in given) return refuse([given.wrong]);
  await build();
  const problems = checkPushed(readPushed());
  return problems.length > 0 ? refuse(problems) : send(given.id);
}

/** Forced, because clasp skips a changed manifest without a terminal and still exits with 0. */
export function send(scriptId: string, env = process.env): number {
  const { text, code } = runClasp(scriptId, ['push', '--force'], env);
  console.log(text);
  if (code !== 0) return refuse([meaningOf(text)], 'Nothing is known to have been pushed.');
  console.log(next);
  return 0;
}

const next = `
What to do now:
  in the script, name the project “Giao Ban”: the menu, and the page where people agree, carry the project's name;
  reload the Sheet, choose Tiện ích mở rộng → Giao Ban → Tự kiểm tra, and let it run once.`;

function refuse(reasons: string[], outcome = 'Nothing was pushed.'): number {
  console.error([outcome, ...reasons].join('\n'));
  return 1;
}
