import type { SpokenQuestion } from '../../src/spoken/problems';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { addNew, Conversation, type Problem } from './conversation';

export type Question = Pick<SpokenQuestion, 'code' | 'text' | 'differs'> & { about?: string[] };
/** A paper as the command line lists it; `path` is relative to the workspace. */
export type ListedDocument = {
  code: string;
  kind: string;
  unit: string;
  name: string;
  path: string;
  state: string;
};

/** What one action came to, over as many calls as it took. */
export type Outcome = {
  ok: boolean;
  documents: ListedDocument[];
  problems: Problem[];
  questions: Question[];
  calls: Record<string, number>;
  killed: boolean;
  /** All of the last answer. */
  result: object;
  error?: string | undefined;
};

type Result = {
  documents?: (Omit<ListedDocument, 'path'> & { id: string })[];
  questions?: Question[];
  more?: boolean;
};

/** Sends a request to the add-on, again while it says that there is more to do. */
export function runAction(
  workspace: Workspace,
  request: { action: string } & Record<string, unknown>,
  options: RunOptions = {},
): Outcome {
  const talk = new Conversation(workspace, options);
  const documents: ListedDocument[] = [];
  const questions: Question[] = [];
  let last: object = {};
  for (let more = true; more; ) {
    const result = talk.ask<Result>(request)?.result;
    last = result ?? last;
    if (result) takeIn(workspace, documents, result);
    addNew(questions, result?.questions ?? []);
    more = result?.more === true;
  }
  const { ok, problems, calls, killed, error } = talk;
  // What an answer refuses before it is agreed to is asked as well.
  addNew(questions, talk.questions);
  return { ok, documents, problems, questions, result: last, calls, killed, error };
}

/** Lists the papers of one answer; what an earlier answer said of the same paper stands. */
function takeIn(workspace: Workspace, documents: ListedDocument[], result: Result): void {
  const paths = new Map(workspace.files().map((file) => [file.id, file.path]));
  for (const { code, kind, unit, name, id, state } of result.documents ?? []) {
    const isKnown = documents.some((document) => document.code === code);
    if (!isKnown) documents.push({ code, kind, unit, name, path: paths.get(id) ?? '', state });
  }
}
