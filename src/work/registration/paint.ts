import { type Registration, safeForCell } from '../../domain/registration';
import { workbookZone } from '../../google/workbook';
import { changes, type Painting } from '../../tables/changes';
import { tables } from '../../tables/tables';
import { remarkWords } from '../../words/registration';
import { registrationState } from '../../words/registration-state';
import { momentIn } from '../moments';
import { repaint } from '../workbook';

/** Makes Đăng ký show the registrations, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. */
export function paintRegistrations(registrations: readonly Registration[]): void {
  const zone = workbookZone();
  const paintings = registrations.map((one) => painting(one, zone));
  repaint('registrations', (grid) => changes(tables.registrations, grid, paintings));
}

function painting(one: Registration, zone: string): Painting {
  const { code, unit, unitWords, at, answers, stateMoney, otherMoney, history } = one;
  const {
    contact = '',
    post = '',
    fundingUnit = '',
    receivingUnit = '',
    fromYear = '',
    toYear = '',
  } = answers;
  const words = {
    unit: unit?.name ?? unitWords,
    title: answers.title,
    level: answers.level,
    kind: answers.kind,
    field: answers.field,
    necessity: answers.necessity,
    aims: answers.aims,
    content: answers.content,
    products: answers.products,
    place: answers.place,
    receiver: receivingUnit || fundingUnit,
    fromYear,
    toYear,
    remarks: answers.remarks,
    findings: one.remarks.map(remarkWords).join('\n'),
    history,
    contact: [contact, post].filter(Boolean).join(', '),
    phone: answers.phone,
    email: answers.email,
  };
  return {
    ...Object.fromEntries(Object.entries(words).map(([field, text]) => [field, safeForCell(text ?? '')])),
    code,
    state: registrationState(one),
    at: momentIn(zone, at),
    stateMoney: stateMoney ?? '',
    otherMoney: otherMoney ?? '',
  };
}
