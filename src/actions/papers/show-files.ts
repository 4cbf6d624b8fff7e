import * as z from 'zod/mini';
import { action } from '../../action';
import { paperCoded } from '../../documents/ready/listed';
import { placeIn } from '../../tables/tables';
import { readPapers } from '../../work/papers/paper-ledger';
import { contentsIn, othersIn, paperSet, setTabs, writtenOf } from '../../work/papers/written-copies';
import { refusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

const request = z.object({
  /** One paper of the list with its copies. */
  paper: z.optional(code),
  /** The contents page before all others. */
  set: z._default(z.boolean(), false),
});

/** Which written papers there are to take, as far as no filter hides them. */
export const showFiles = action({
  name: 'show-files',
  runs: 'reads',
  press: 'Tải tất cả, Một PDF để in, In các bản, Bộ tài liệu để in (Soạn văn bản)',
  help: 'Xem có những văn bản nào đã soạn để tải về; văn bản mà bộ lọc che thì để ra ngoài và nói rõ.',
  verb: false,
  request,
  refuses: ['nothing-to-take'],
  act: ({ paper, set }) => {
    const book = openBook(setTabs, 'shown');
    const { entries } = readPapers();
    const one = paper === undefined ? undefined : paperCoded(paper, book);
    const chosen = paper === undefined ? othersIn(book) : [one].flatMap((each) => each ?? []);
    const { entries: files, told } = paperSet(chosen, book, entries);
    if (files.length === 0) return refusal('nothing-to-take', placeIn('documents'));
    // A filter chooses what is in the set, of which it is the page that says so.
    const before = set ? contentsIn(book).flatMap((own) => writtenOf(own, book, entries)) : [];
    return {
      files: [...before, ...files].map(({ code: own, name }) => ({ code: own, name })),
      problems: told,
    };
  },
});
