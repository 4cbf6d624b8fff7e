import { writeStanding } from '../../domain/forms/registration-state';
import { type Registration, safeForCell } from '../../domain/forms/registrations';
import { editLinkOf } from '../../google/forms/forms';
import { workbookZone } from '../../google/workbook';
import type { RegistrationRow } from '../../tables/registrations';
import { changes, type Painting } from '../../tables/sheet/changes';
import { tables } from '../../tables/tables';
import { remarkWords } from '../../words/forms/registration';
import { momentIn } from '../days/moments';
import { repaint } from '../sheet/workbook';

/** Links to change an answer that one reading asks Google for, each in calls of its own; the next reading goes on. */
const mostLinks = 200;

/**
 * Makes Đăng ký show the registrations, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. `rows` = what
 * the tab showed before.
 */
export function paintRegistrations(
  registrations: readonly Registration[],
  rows: readonly RegistrationRow[],
  form: string,
): void {
  const zone = workbookZone();
  const linked = new Set(rows.flatMap(({ code, editLink }) => (editLink ? [code] : [])));
  const links = new Map(
    registrations
      .filter(({ code }) => !linked.has(code))
      .slice(0, mostLinks)
      .map(({ code, responseId }) => [code, editLinkOf(form, responseId)]),
  );
  const paintings = registrations.map((one) => ({
    ...painting(one, zone),
    ...(links.has(one.code) ? { editLink: links.get(one.code) ?? '' } : {}),
  }));
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
    stateMoneyTyped: answers.stateMoney,
    otherMoneyTyped: answers.otherMoney,
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
    state: writeStanding(one),
    at: momentIn(zone, at),
    stateMoney: stateMoney ?? '',
    otherMoney: otherMoney ?? '',
  };
}
