import { oneCell } from '../../domain/forms/checked';
import { questionsIn, typedSums } from '../../domain/forms/questionnaire';
import { writeStanding } from '../../domain/forms/registration-state';
import type { Registration } from '../../domain/forms/registrations';
import { versionOf, writeRuling } from '../../domain/forms/ruling';
import { fieldsOf } from '../../domain/row';
import { workbookZone } from '../../google/workbook';
import { changes, type Painting } from '../../tables/sheet/changes';
import { type Tables, tables } from '../../tables/tables';
import { remarkWords } from '../../words/forms/registration';
import { momentIn } from '../days/moments';
import { repaint } from '../sheet/workbook';
import type { KeptAnswers } from './kept';

/** Makes Đăng ký show the registrations, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. */
export function paintRegistrations(registrations: readonly Registration[], answers: KeptAnswers): void {
  const zone = workbookZone();
  const paintings = registrations.map((one) => painting(one, zone, answers.get(one.responseId)?.link));
  repaint('registrations', (grid) => changes(tables.registrations, grid, paintings));
}

/** Answers that their columns show as they are. */
const asWritten = [
  ...questionsIn('task'),
  ...questionsIn('years'),
  ...questionsIn('remarks'),
  ...questionsIn('sender'),
];

function painting(
  one: Registration,
  zone: string,
  editLink: string | undefined,
): Painting<Tables['registrations']> {
  const { code, unit, unitWords, at, answers, stateMoney, otherMoney, history } = one;
  const { receivingUnit, fundingUnit } = answers;
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
    findings: one.remarks.map(remarkWords).join('\n'),
    history,
    contact: oneCell.flatMap((key) => answers[key] ?? []).join(', '),
    editLink,
  };
}
