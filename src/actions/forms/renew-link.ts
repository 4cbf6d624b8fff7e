import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/text-limits';
import { me, now } from '../../google/session';
import type { LinkRenewed } from '../../spoken/forms';
import type { Book } from '../../tables/book';
import { asideOf } from '../../work/forms/floods';
import { type FormEntry, writeForm } from '../../work/forms/form-ledger';
import { keepingOf } from '../../work/forms/keepings';
import { ownForm, type Unmade, unmade, withCodes } from '../../work/forms/known-form';
import { type AskedGuest, type FormTab, formTabs, type MadeForm } from '../../work/forms/sheet-form';
import { lookAheadAt, takeIn } from '../../work/rounds/read-and-show';
import { journalEntry } from '../../work/sheet/journal';
import { isRefusal, type Refusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

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
  request: z.object({
    form: formCodeOrTasks,
    unit: z.string().check(z.maxLength(longestName), z.describe('mã của đơn vị ở trang Đơn vị')),
    aside: z._default(
      z.boolean().check(z.describe('bỏ qua cả loạt câu trả lời dồn dập mang tên nơi ấy; không xóa câu nào')),
      false,
    ),
  }),
  refuses: [...unmade, 'form-of-another', 'unknown-sender'],
  first: ({ form, aside }) => {
    if (aside) lookAheadAt(form);
  },
  act: ({ form, unit, aside }) => renew(form, unit, aside),
});

function renew(
  code: string,
  typed: string,
  isAside: boolean,
): LinkRenewed | Refusal<Unmade | 'form-of-another' | 'unknown-sender'> {
  const book = openBook(formTabs);
  const made = ownForm(code, book);
  if (isRefusal(made)) return made;
  const { form, kind, entry, asked } = made;
  const keeping = keepingOf(made);
  const one = keeping.owner(made, book, typed);
  if (isRefusal(one)) return one;
  const aside = isAside ? setAside(made, book, one) : { count: 0 };
  if (isRefusal(aside)) return aside;
  const renewed = withFormer(entry, one);
  writeForm(kind, renewed, journalEntry('renew-link', me(), 1));
  const place = keeping.renew({ ...made, entry: renewed, asked: withCodes(form, asked, renewed) }, one);
  return { name: one.name ?? '', aside: aside.count, place };
}

/** Sets aside what came in a flood in somebody's name. @returns how many answers */
function setAside(made: MadeForm, book: Book<FormTab>, { code = '' }: AskedGuest) {
  let count = 0;
  const { versionOf } = keepingOf(made);
  const read = takeIn(made, book, false, {
    ruled: (all) => {
      const aside = asideOf(all, code, (one) => versionOf(one, made.kind));
      count = aside.size;
      return aside;
    },
  });
  return isRefusal(read) ? read : { count };
}

/** A code that a broken-off press has put away already keeps its moment. */
function withFormer(form: FormEntry, { code: unit = '', linkCode: code }: AskedGuest): FormEntry {
  const { formerCodes = [] } = form;
  if (!code || formerCodes.some((one) => one.code === code)) return form;
  return { ...form, formerCodes: [...formerCodes, { unit, code, until: now() }] };
}
