import { type CheckCode, usualChecks } from '../../src/domain/desk/self-check';
import type { SelfChecked, SpokenFinding } from '../../src/spoken/desk';
import { reportOf } from '../../src/words/self-check-report';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { Conversation } from './conversation';
import { EXIT, endingOf, exitCode, framed, problemLine, type Spoken } from './report';

/** Makes every check, as the page does, a few a call; with `yes` also the one that sends a mail to oneself. */
export function selfCheck(workspace: Workspace, flags: Set<string>, options: RunOptions): Spoken {
  const talk = new Conversation(workspace, options);
  const findings: SpokenFinding[] = [];
  let about = { version: '', at: '' };
  for (
    let checks: CheckCode[] = [...usualChecks, ...(flags.has('yes') ? ['mail' as const] : [])];
    checks.length > 0;
  ) {
    const result = talk.ask<SelfChecked>({ action: 'self-check', checks })?.result;
    if (!result) break;
    about = result;
    findings.push(...result.findings);
    checks = checks.filter((code) => !result.findings.some(({ check }) => check === code));
  }
  const { problems, error } = talk;
  const { version, at } = about;
  return {
    text: [
      ...problems.map(problemLine),
      ...(findings.length > 0 ? [reportOf(findings, about)] : []),
      ...endingOf(talk),
    ].join('\n'),
    json: framed(talk, { version, at, findings, problems }, flags.has('calls')),
    code: findings.some(({ verdict }) => verdict === 'differs') ? EXIT.blocked : exitCode(talk),
    error,
  };
}
