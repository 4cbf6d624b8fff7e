import * as path from 'node:path';
import { read, writeWhole } from '../files/disk';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { asJson, asText, exitCode, problemLine, type Spoken } from './report';
import { type Outcome, runAction } from './run-action';
import { WrongUse } from './wrong-use';

/** What the add-on answers of a pack. */
type Packed = { id: string; name: string; papers: number; mails: number };

/** Does `make-pack`: the pack lies in Drive, and where `--out` names a file, there too. @throws WrongUse for a file of another kind */
export function makePack(
  workspace: Workspace,
  request: { action: string; out?: string },
  flags: Set<string>,
  options: RunOptions,
): Spoken {
  const { out, ...asked } = request;
  if (out !== undefined && path.extname(out).toLowerCase() !== '.zip')
    throw new WrongUse('--out của make-pack là một tệp .zip.');
  const outcome = runAction(workspace, asked, options);
  const file = outcome.ok ? packIn(workspace, outcome) : '';
  const bytes = file ? read(file) : undefined;
  if (bytes && out !== undefined) writeWhole(out, bytes);
  return {
    text: file ? told(outcome, out ?? file) : asText(outcome),
    json: asJson(asked.action, outcome, flags.has('calls')),
    code: exitCode(outcome),
    error: outcome.error,
  };
}

function packIn(workspace: Workspace, { result }: Outcome): string {
  const { id } = result as Packed;
  const file = workspace.files().find((one) => one.id === id);
  return file ? path.join(workspace.dir, file.path) : '';
}

function told({ result, problems }: Outcome, file: string): string {
  const { papers, mails } = result as Packed;
  return [
    ...problems.map(problemLine),
    `Đã đóng gói ${papers} văn bản và lời của ${mails} thư: ${file}`,
  ].join('\n');
}
