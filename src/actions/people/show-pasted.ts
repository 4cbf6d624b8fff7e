import type * as z from 'zod/mini';
import { action } from '../../action';
import { unrecognised } from '../../domain/people/pasted';
import type { PasteShown } from '../../spoken/people';
import { askedPaste, fieldsOf, pasteAsked, tellings } from '../../work/people/asked-paste';
import { freshIn } from '../../work/sheet/add-rows';

/** How pasted rows are understood, before they land. Writes nothing. */
export const showPasted = action({
  name: 'show-pasted',
  runs: 'reads',
  press: 'Xem trước danh sách',
  help: 'Cho xem từng cột của danh sách đã dán được hiểu là gì; không đổi gì.',
  verb: false,
  request: pasteAsked,
  act: show,
});

/** How many rows are shown. */
const mostShown = 5;

function show(request: z.output<typeof pasteAsked>): PasteShown {
  const { into } = request;
  const { columns, rows, cells, above } = askedPaste(request);
  const { rows: fresh, standing } = freshIn(into, cells, tellings[into]);
  return {
    columns,
    fields: fieldsOf(into),
    rows: rows.slice(0, mostShown),
    count: rows.length,
    unrecognised: unrecognised({ columns }),
    above,
    added: fresh.length,
    standing,
    nameless: rows.length - cells.length,
  };
}
