import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { outdated } from '../../domain/told/changes';
import { wholeLedger } from '../../google/ledger';
import type { Changes } from '../../spoken/changes';
import {
  allChanges,
  asksWhy,
  doubts,
  lookAt,
  lookTabs,
  messageFor,
  plansIn,
  sentenceFor,
  spokenChange,
  spokenHolders,
} from '../../work/changes/changes';
import { openBook } from '../../work/sheet/workbook';

/** Thay đổi: what was told and is not so any more, with all who hold it. Writes nothing. */
export const changes = action({
  name: 'changes',
  runs: 'reads',
  press: 'mở Thay đổi',
  help: 'Liệt kê điều đã báo mà bảng tính nay ghi khác, và những nơi đang giữ; không đổi gì.',
  verb: true,
  request: z.object({}),
  refuses: [],
  act: () => {
    const look = lookAt(openBook(lookTabs, 'shown'), wholeLedger());
    return {
      changes: allChanges(look).map((one) => spokenChange(one, look)),
      sentence: sentenceFor(look),
      holders: spokenHolders(look.outdated, look),
      plans: spokenHolders(outdated(plansIn(look)), look),
      message: look.outdated.length > 0 ? messageFor(look) : '',
      asks: asksWhy(look),
      notice: look.notice?.paper ?? '',
      problems: doubts(look),
    } satisfies Changes<Problem>;
  },
});
