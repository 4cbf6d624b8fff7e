import { writeStanding } from '../../domain/forms/registration-state';
import { writeRuling } from '../../domain/forms/ruling';
import { responseOf } from '../../domain/replies/parts';
import type { Reply } from '../../domain/replies/replies';
import { workbookZone } from '../../google/workbook';
import type { Cells } from '../../tables/sheet/changes';
import type { Grid } from '../../tables/sheet/grid';
import { type Reading, readTable } from '../../tables/sheet/rows';
import type { Table } from '../../tables/sheet/table';
import { remarkSaid } from '../../words/registration';
import type { FormEntry } from '../forms/form-ledger';
import type { KeptAnswers } from '../forms/kept-answers';
import { withdrawnRows } from '../forms/withdrawn';
import { momentIn } from '../sheet/moments';
import { ownGrid, paintOwn } from '../sheet/own-tab';
import { type AnswerRow, answersTable, fieldOf, shownQuestions } from './answers-table';
import type { RowKind } from './asked-questions';
import { answersTabOf, type RowForm } from './row-form';
import { versionOfReply } from './version';

/** A row of a Form's answers, with what was answered by question. */
export type ShownAnswer = AnswerRow & { answers: Readonly<Record<string, string>> };

const questionsOf = ({ questionnaire }: RowKind) => questionnaire.flatMap(({ questions }) => questions);

const tableFor =
  (title: string, kind: RowKind, entry: FormEntry | undefined) =>
  (grid: Grid | undefined): Table<Record<string, unknown>> =>
    answersTable(title, questionsOf(kind), entry?.titles ?? {}, grid);

/** What the tab of a Form's answers shows; whoever may open the Sheet can read it. */
export function shownAnswers(
  form: RowForm,
  kind: RowKind,
  entry: FormEntry | undefined,
): { rows: ShownAnswer[]; problems: Reading<unknown>['problems'] } {
  const title = answersTabOf(form, entry);
  const grid = ownGrid(title);
  const { rows, problems } = readTable<object>(tableFor(title, kind, entry)(grid), grid);
  const keys = shownQuestions(questionsOf(kind)).map(({ key }) => key);
  return {
    problems,
    rows: rows.map((row) => {
      // The columns that every such tab has are read by the very kinds that give AnswerRow its types.
      const read = row as unknown as AnswerRow & Record<string, unknown>;
      const answers = keys.flatMap((key) => {
        const value = read[fieldOf(key)];
        return typeof value === 'string' ? [[key, value] as const] : [];
      });
      return { ...read, answers: Object.fromEntries(answers) };
    }),
  };
}

/** How many of those who are asked have surely answered, by what the tab shows. */
export function answersFromTab(
  form: RowForm,
  kind: RowKind,
  entry: FormEntry,
  names: ReadonlySet<string | undefined>,
): number {
  const sure = shownAnswers(form, kind, entry).rows.filter(
    ({ state, unit }) =>
      state && !state.unconfirmed && !state.refused && !state.old && !state.letter && names.has(unit),
  );
  return new Set(sure.map(({ unit }) => unit)).size;
}

/** Makes the tab show the answers, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. */
export function paintAnswers(
  form: RowForm,
  kind: RowKind,
  entry: FormEntry,
  replies: readonly Reply[],
  kept: KeptAnswers,
): void {
  const title = answersTabOf(form, entry);
  const titles = new Map(questionsOf(kind).map((one) => [one.key, one.title]));
  const zone = workbookZone();
  const rows = replies.map((one) => ({
    ...painting(one, kind, zone, (key) => titles.get(key) ?? key),
    editLink: kept.get(responseOf(one.responseId))?.link,
  }));
  const shown = shownAnswers(form, kind, entry).rows.map(({ code }) => code);
  paintOwn(tableFor(title, kind, entry), title, [...rows, ...withdrawnRows(replies, shown, form.code)]);
}

function painting(
  one: Reply,
  kind: RowKind,
  zone: string,
  titleOf: (key: string) => string,
): { code: string } & Cells {
  const shown = shownQuestions(questionsOf(kind));
  return {
    code: one.code,
    unit: one.unit?.name ?? one.unitWords,
    state: writeStanding(one),
    ruling: one.ruling && writeRuling({ as: one.ruling, version: versionOfReply(one, kind) }),
    at: momentIn(zone, one.at),
    ...Object.fromEntries(shown.map(({ key }) => [fieldOf(key), one.answers[key] ?? ''])),
    findings: one.remarks.map((remark) => remarkSaid(remark, titleOf)).join('\n'),
    history: one.history,
  };
}
