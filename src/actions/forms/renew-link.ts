import * as z from 'zod/mini';
import { action } from '../../action';
import { versionOf } from '../../domain/forms/ruling';
import { longestName } from '../../domain/limits/text-limits';
import { problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { wholeLedger } from '../../google/ledger';
import { me, newCode, now } from '../../google/session';
import type { LinkRenewed } from '../../spoken/forms';
import { type Book, readingProblems } from '../../tables/book';
import { changes } from '../../tables/sheet/changes';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { asideOf } from '../../work/forms/floods';
import { type FormEntry, formIn, unreadForm, writeForm } from '../../work/forms/form-ledger';
import { registration } from '../../work/forms/registration';
import { readAnswers, takenTabs } from '../../work/forms/take-registrations';
import { shapeStops } from '../../work/papers/wanted';
import { journalEntry } from '../../work/sheet/journal';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook, repaint } from '../../work/sheet/workbook';
import { formCodeOrTasks, isTasks } from '../../work/tending/form-code';
import { renewOf } from '../../work/tending/renew-own-link';
import { lookAheadAt } from '../../work/tending/take';

/**
 * Đổi mã đăng ký: gives a unit whose link has leaked another unguessable code and link. The ledger says first until when the old code was good,
 * so that a kill leaves a unit without a link that works and never a code that both work; pressed again, it gets one. Where asked, what came
 * in a flood is set aside before, all together: after a kill the flood is still told of.
 */
export const renewLink = action({
  name: 'renew-link',
  runs: 'writes',
  press: 'Đổi mã đăng ký của đơn vị',
  help: 'Đặt mã và link mới cho một nơi; mã cũ hết dùng ngay, câu trả lời đã nhận giữ nguyên.',
  verb: true,
  request: z.object({
    form: formCodeOrTasks,
    unit: z.string().check(z.maxLength(longestName), z.describe('mã của đơn vị ở trang Đơn vị')),
    aside: z._default(
      z.boolean().check(z.describe('bỏ qua cả loạt câu trả lời dồn dập mang tên nơi ấy; không xóa câu nào')),
      false,
    ),
  }),
  refuses: ['sheet', 'no-form', 'form-of-another', 'unknown-form', 'form-not-made', 'unknown-sender'],
  first: ({ form, aside }) => {
    if (aside) lookAheadAt(form, 'press');
  },
  act: ({ form, unit, aside }) => (isTasks(form) ? renew(unit, aside) : renewOf(form, unit, aside)),
});

const place = { tab: tables.units.title, row: 0, column: tables.units.columns.code.title };

function renew(
  code: string,
  isAside: boolean,
): LinkRenewed | Refusal<'sheet' | 'no-form' | 'form-of-another'> {
  const book = openBook(isAside ? takenTabs : ['conference', 'units']);
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const ledger = wholeLedger();
  const form = formIn(ledger, registration);
  const unit = book.units.rows.find((one) => fold(one.code ?? '') === fold(code));
  const stops = [
    ...unreadForm(ledger, registration),
    ...readingProblems(book, ['units']).filter(shapeStops),
    ...(unit?.code ? [] : [problem('unknown-unit', place, code)]),
  ];
  if (stops.length > 0 || !unit?.code) return sheetRefusal(stops);
  if (!form) return refusal('no-form', place);
  const aside = isAside ? asideOfTasks(book, ledger, unit.code) : { count: 0 };
  if (isRefusal(aside)) return aside;
  writeForm(registration, withFormer(form, unit), journalEntry('renew-link', me(), 1));
  const own = newCode();
  const painting = { code: unit.code, linkCode: own, link: linkWith(own, unit) };
  repaint('units', (grid) => changes(tables.units, grid, [painting], ['linkCode']));
  const { title: column } = tables.units.columns.link;
  return {
    name: unit.name ?? '',
    aside: aside.count,
    place: { tab: tables.units.title, row: unit.row, column },
  };
}

/** Sets aside what came in a flood in a unit's name. @returns how many answers */
function asideOfTasks(
  book: Book<'conference' | 'questions' | 'registrations' | 'units'>,
  ledger: Record<string, string>,
  unit: string,
) {
  let count = 0;
  const read = readAnswers(book, ledger, (all) => {
    const aside = asideOf(all, unit, ({ answers }) => versionOf(answers));
    count = aside.size;
    return aside;
  });
  return isRefusal(read) ? read : { count };
}

/** A code that a broken-off press has put away already keeps its moment. */
function withFormer(form: FormEntry, { code: unit = '', linkCode: code }: Unit): FormEntry {
  const { formerCodes = [] } = form;
  if (!code || formerCodes.some((one) => one.code === code)) return form;
  return { ...form, formerCodes: [...formerCodes, { unit, code, until: now() }] };
}

/** The same link with another code; a cell that holds no link of the unit's becomes blank, and Cập nhật biểu mẫu fills it. */
function linkWith(own: string, { link = '', linkCode = '' }: Unit): string {
  const old = encodeURIComponent(linkCode);
  return old && link.includes(old) ? link.replace(old, own) : '';
}
