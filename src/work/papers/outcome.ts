import { paperWords } from '../../documents/kinds/paper-kind';
import { paperKindNamed } from '../../documents/ready/paper-kinds';
import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { docLink } from '../../google/drive';
import type { PaperMade, PaperState, Writing } from '../../spoken/problems';
import { placeIn } from '../../tables/tables';
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
/** Tells what became of each paper, in the order the Sheet wants them; `rows` are those of the register. */
export function outcome(
  judged: readonly Judged[],
  uploaded: Uploaded,
  {
    problems,
    rows,
    questions,
  }: { problems: readonly Problem[]; rows: readonly RegisterRow[]; questions: Question[] },
): Outcome {
  const { failed } = uploaded;
  const left = new Set(uploaded.left.map(({ key }) => key));
  const stateOf = ({ wanted, fate }: Judged): PaperState =>
    failed.has(wanted.key) ? 'failed' : left.has(wanted.key) ? 'waiting' : past[fate];
  const documents = judged.map((one) => made(one, uploaded, stateOf(one)));
  return {
    documents,
    problems: [
      ...problems,
      ...judged.flatMap((one) => problemOf(one, failed.get(one.wanted.key) ?? told(one, stateOf(one)), rows)),
    ],
    questions,
    done: documents.length - failed.size - left.size,
    total: documents.length,
    more: left.size > 0,
  };
}

type RegisterRow = { row: number; code?: string };

/** What the user must hear of a paper that was not written. */
function told({ unread }: Judged, state: PaperState): ProblemCode | undefined {
  if (state === 'kept') return unread ?? 'changed-by-hand';
  return state === 'elsewhere' ? 'made-by-another' : undefined;
}

function problemOf(
  { wanted }: Judged,
  code: ProblemCode | undefined,
  rows: readonly RegisterRow[],
): Problem[] {
  if (!code) return [];
  const shown = rows.find((one) => codeKey(one.code ?? '') === wanted.key);
  const kind = paperKindNamed(wanted.kind);
  const at = placeIn('documents', shown?.row, 'name');
  return [problem(code, at, wanted.paper.name, kind && paperWords(kind))];
}

function made({ wanted, entry, file }: Judged, uploaded: Uploaded, state: PaperState): PaperMade {
  const present = uploaded.files.get(wanted.key) ?? file;
  const id = present?.id ?? entry?.id ?? '';
  const link = id ? docLink(id) : '';
  return {
    code: wanted.code,
    kind: wanted.kind,
    unit: wanted.unit.code,
    name: wanted.paper.name,
    id,
    link,
    state,
    isOwn: wanted.paper.template.isOwn === true,
  };
}
