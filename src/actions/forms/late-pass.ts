import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/text-limits';
import { acceptAnswers } from '../../google/forms/forms';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { day } from '../../tables/sheet/cell-kinds';
import { calledAs } from '../../work/forms/asked-guests';
import { type FormEntry, writeForm } from '../../work/forms/form-ledger';
import { ownForm, unmade } from '../../work/forms/known-form';
import { formTabs, stateOfForm } from '../../work/forms/sheet-form';
import { windClock } from '../../work/sheet/clock';
import { journalEntry } from '../../work/sheet/journal';
import { dayIn } from '../../work/sheet/moments';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/**
 * Gia hạn riêng: lets one answer until a later day. A Form is open for all or for none, so it stays open that long; what comes from others meanwhile
 * is kept as late.
 */
export const latePass = action({
  name: 'late-pass',
  runs: 'writes',
  press: 'Gia hạn riêng',
  help: 'Cho một nơi nộp tới một ngày sau hạn; nơi khác gửi trong lúc ấy vẫn là nộp muộn.',
  request: z.object({
    form: formCodeOrTasks,
    unit: z.string().check(z.maxLength(longestName), z.describe('mã hoặc tên nơi được gia hạn')),
    until: z.string().check(z.maxLength(longestName), z.describe('ngày cuối, ví dụ 24/7/2020')),
  }),
  refuses: [...unmade, 'form-of-another', 'unknown-sender', 'bad-pass-day'],
  act: ({ form, unit, until }) => {
    const met = ownForm(form, openBook(formTabs));
    if (isRefusal(met)) return met;
    const { kind, entry, asked } = met;
    const place = met.form.at.answers;
    const one = calledAs(asked, unit);
    if (!one?.code) return refusal('unknown-sender', place, unit);
    const read = day.read(until);
    if (!('value' in read) || read.value < dayIn(workbookZone(), now()))
      return refusal('bad-pass-day', place, until);
    const passed = withPass(entry, one.code, read.value);
    writeForm(kind, passed, journalEntry('late-pass', me(), 1));
    const accepting = stateOfForm(met.form, passed) === 'open';
    acceptAnswers(entry.id, accepting);
    return { name: one.name ?? '', until: read.value, accepting, problems: windClock() };
  },
});

/** Of one unit only the last pass is good. */
const withPass = (entry: FormEntry, unit: string, until: string): FormEntry => ({
  ...entry,
  done: undefined,
  passes: [...(entry.passes ?? []).filter((one) => one.unit !== unit), { unit, until }],
});
