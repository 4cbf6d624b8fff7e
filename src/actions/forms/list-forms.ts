import * as z from 'zod/mini';
import { action } from '../../action';
import { wholeLedger } from '../../google/ledger';
import { listedForms } from '../../work/forms/list';
import { formTabs } from '../../work/forms/sheet-form';
import { openBook } from '../../work/sheet/workbook';

/** Phiếu trả lời: every Form that there is or may be, by what Sheet and ledger tell. Writes nothing, asks Google for no Form. */
export const listForms = action({
  name: 'list-forms',
  runs: 'reads',
  press: 'mở Phiếu trả lời',
  help: 'Liệt kê các phiếu: đã mở chưa, hạn, hỏi bao nhiêu nơi, bao nhiêu đã trả lời.',
  request: z.object({}),
  act: () => {
    const all = listedForms(openBook(formTabs, 'shown'), wholeLedger());
    return {
      forms: all.map(({ form }) => form),
      standings: all.map(({ standing }) => standing),
      problems: [],
    };
  },
});
