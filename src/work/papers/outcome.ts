import { type Problem, problem } from '../../domain/problem';
import { docLink } from '../../google/drive';
import type { PaperMade, PaperState, Writing } from '../../spoken/problems';
import { tables } from '../../tables/tables';
import type { Question } from '../../words/questions';
import type { Judged } from './survey';
import type { Uploaded } from './upload';

/** What a run did, before it is put into words. */
export type Outcome = Writing<Problem, Question>;

const past = {
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  kept: 'kept',
  elsewhere: 'elsewhere',
} as const;
const place = { tab: tables.documents.title, row: 0, column: tables.documents.columns.name.title };
/** States that the user must hear of, and how. */
const told = { failed: 'upload-failed', kept: 'changed-by-hand', elsewhere: 'made-by-another' } as const;

/** Tells what became of each paper, in the order the Sheet wants them. */
export function outcome(
  judged: readonly Judged[],
  uploaded: Uploaded,
  problems: readonly Problem[],
): Outcome {
  const failed = new Set(uploaded.failed.map(({ key }) => key));
  const left = new Set(uploaded.left.map(({ key }) => key));
  const stateOf = ({ wanted, fate }: Judged): PaperState =>
    failed.has(wanted.key) ? 'failed' : left.has(wanted.key) ? 'waiting' : past[fate];
  const documents = judged.map((one) => made(one, uploaded, stateOf(one)));
  const named = (state: PaperState): string[] =>
    documents.filter((one) => one.state === state).map(({ name }) => name);
  const kept = named('kept');
  return {
    documents,
    problems: [
      ...problems,
      ...Object.entries(told).flatMap(([state, code]) =>
        named(state as keyof typeof told).map((name) => problem(code, place, name)),
      ),
    ],
    questions: kept.length > 0 ? [{ code: 'overwrite-by-hand', about: kept }] : [],
    done: documents.length - failed.size - left.size,
    total: documents.length,
    more: left.size > 0,
  };
}

function made({ wanted, entry, file }: Judged, uploaded: Uploaded, state: PaperState): PaperMade {
  const present = uploaded.files.get(wanted.key) ?? file;
  const id = present?.id ?? entry?.id ?? '';
  const link = id ? docLink(id) : '';
  return { kind: wanted.kind, unit: wanted.unit.code, name: wanted.paper.name, id, link, state };
}
