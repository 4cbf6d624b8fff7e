import { responseOf } from '../../domain/answers/parts';
import { writeStanding } from '../../domain/answers/registration-state';
import { wordsOf } from '../../domain/answers/reply-checked';
import { writeRuling } from '../../domain/answers/ruling';
import { digest } from '../../domain/text/digest';
import { workbookZone } from '../../google/workbook';
import type { Cells } from '../../tables/sheet/changes';
import type { Grid } from '../../tables/sheet/grid';
import { readTable } from '../../tables/sheet/rows';
import type { Table } from '../../tables/sheet/table';
import { remarkSaid } from '../../words/registration';
import { shapeStops } from '../papers/wanted';
import type { KeptAnswers } from '../responses/kept-answers';
import { momentIn } from '../sheet/moments';
import { ownGrid, paintOwn } from '../sheet/own-tab';
import { type AnswerRow, answersTable, fieldOf, shownIn } from './answers-table';
import type { Answer, ShownAnswer, ShownAnswers } from './form-answer';
import type { FormKind } from './form-kinds';
import type { FormEntry } from './form-ledger';
import { answersTabOf, type KnownForm, type MadeForm } from './sheet-form';
import { withdrawnRows } from './withdrawn';

const questionsOf = ({ questionnaire }: FormKind) => questionnaire.flatMap(({ questions }) => questions);

const tableFor =
  (title: string, kind: FormKind, entry: FormEntry | undefined) =>
  (grid: Grid | undefined): Table<Record<string, unknown>> =>
    answersTable(title, questionsOf(kind), entry?.titles ?? {}, grid);

/** What a tab of answers of its own shows. */
export function shownInOwnTab({ form, kind, entry }: KnownForm): ShownAnswers {
  const title = answersTabOf(form, entry);
  const grid = ownGrid(title);
  const { rows, problems } = readTable<object>(tableFor(title, kind, entry)(grid), grid);
  const keys = shownIn(kind).map(({ key }) => key);
  return {
    // Columns that are missing are added with what is painted.
    problems: problems.filter((one) => shapeStops(one) && one.code !== 'missing-column'),
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

/** Tells one state of an answer from another. */
export const versionInOwnTab = ({ answers }: Pick<Answer, 'answers'>, { questionnaire }: FormKind): string =>
  digest(wordsOf(answers, questionnaire)).slice(0, 8);

/** Makes the tab show the answers, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. */
export function paintOwnTab(
  { form, kind, entry }: MadeForm,
  replies: readonly Answer[],
  kept: KeptAnswers,
  shown: readonly ShownAnswer[],
): void {
  const title = answersTabOf(form, entry);
  const titles = new Map(questionsOf(kind).map((one) => [one.key, one.title]));
  const zone = workbookZone();
  const rows = replies.map((one) => ({
    ...painting(one, kind, zone, (key) => titles.get(key) ?? key),
    editLink: kept.get(responseOf(one.responseId))?.link,
  }));
  const codes = shown.map(({ code }) => code);
  paintOwn(tableFor(title, kind, entry), title, [...rows, ...withdrawnRows(replies, codes, form.code)]);
}

function painting(
  one: Answer,
  kind: FormKind,
  zone: string,
  titleOf: (key: string) => string,
): { code: string } & Cells {
  const shown = shownIn(kind);
  return {
    code: one.code,
    unit: one.unit?.name ?? one.unitWords,
    state: writeStanding(one),
    ruling: one.ruling && writeRuling({ as: one.ruling, version: versionInOwnTab(one, kind) }),
    at: momentIn(zone, one.at),
    ...Object.fromEntries(shown.map(({ key }) => [fieldOf(key), one.answers[key] ?? ''])),
    findings: one.remarks.map((remark) => remarkSaid(remark, titleOf)).join('\n'),
    history: one.history,
  };
}
