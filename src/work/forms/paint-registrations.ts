import { oneCell, ownAnswers } from '../../domain/answers/checked';
import { responseOf } from '../../domain/answers/parts';
import { writeStanding } from '../../domain/answers/registration-state';
import { versionOf, writeRuling } from '../../domain/answers/ruling';
import type { Question } from '../../domain/forms/question';
import { questionsIn, typedSums } from '../../domain/forms/questionnaire';
import { fieldsOf } from '../../domain/row';
import { workbookZone } from '../../google/workbook';
import { changes, type Painting } from '../../tables/sheet/changes';
import { type Tables, tables } from '../../tables/tables';
import { remarkSaid } from '../../words/registration';
import type { KeptAnswers } from '../responses/kept-answers';
import { momentIn } from '../sheet/moments';
import { repaint } from '../sheet/workbook';
import type { Answer } from './form-answer';
import type { FormKind } from './form-kinds';
import { withdrawnRows } from './withdrawn';

/** Makes Đăng ký show the registrations, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. */
export function paintRegistrations(
  registrations: readonly Answer[],
  answers: KeptAnswers,
  { questionnaire }: FormKind,
  shown: readonly (string | undefined)[],
): void {
  const zone = workbookZone();
  const asked = questionnaire.flatMap(({ questions }) => questions);
  const paintings = registrations.map((one) =>
    painting(one, zone, answers.get(responseOf(one.responseId))?.link, asked),
  );
  const gone = withdrawnRows(registrations, shown, 'DK').map((one) => ({ ...untouched, ...one }));
  repaint('registrations', (grid) => changes(tables.registrations, grid, [...paintings, ...gone]));
}

/** Answers that their columns show as they are. */
const asWritten = [
  ...questionsIn('task'),
  ...questionsIn('years'),
  ...questionsIn('remarks'),
  ...questionsIn('sender'),
];

function painting(
  one: Answer,
  zone: string,
  editLink: string | undefined,
  asked: readonly Question[],
): Painting<Tables['registrations']> {
  const { code, unit, unitWords, at, answers, stateMoney, otherMoney, history } = one;
  const { receivingUnit, fundingUnit } = answers;
  const titleOf = (key: string): string => asked.find((one) => one.key === key)?.title ?? key;
  return {
    code,
    unit: unit?.name ?? unitWords,
    state: writeStanding(one),
    ruling: one.ruling && writeRuling({ as: one.ruling, version: versionOf(answers) }),
    at: momentIn(zone, at),
    ...fieldsOf(asWritten, ({ key }) => answers[key] ?? ''),
    receiver: receivingUnit || fundingUnit || '',
    stateMoney: stateMoney ?? '',
    otherMoney: otherMoney ?? '',
    ...fieldsOf(typedSums, ({ of }) => answers[of] ?? ''),
    more: moreOf(answers, asked),
    findings: one.remarks.map((remark) => remarkSaid(remark, titleOf)).join('\n'),
    history,
    contact: oneCell.flatMap((key) => answers[key] ?? []).join(', '),
    editLink,
  };
}

/** What was answered to the office's own questions, a line each. */
function moreOf(answers: Answer['answers'], asked: readonly Question[]): string {
  const own = ownAnswers(answers);
  return asked.flatMap(({ key, title }) => (own[key] ? [`${title}: ${own[key]}`] : [])).join('\n');
}

/** Cells that stay as they are. */
const untouched: Omit<Painting<Tables['registrations']>, 'code'> = {
  unit: undefined,
  ruling: undefined,
  at: undefined,
  ...fieldsOf(asWritten, () => undefined),
  receiver: undefined,
  stateMoney: undefined,
  otherMoney: undefined,
  ...fieldsOf(typedSums, () => undefined),
  more: undefined,
  findings: undefined,
  history: undefined,
  contact: undefined,
  editLink: undefined,
  state: undefined,
};
