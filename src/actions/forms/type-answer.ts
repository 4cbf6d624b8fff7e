import * as z from 'zod/mini';
import { action } from '../../action';
import { type Typed, typedAnswer } from '../../domain/answers/typed-answer';
import { longestTyped } from '../../domain/limits/text-limits';
import { fold } from '../../domain/text/vietnamese';
import { type Filled, submitAnswer } from '../../google/forms/filled';
import { acceptAnswers } from '../../google/forms/forms';
import { me, newCode } from '../../google/session';
import { wordsOfGoogle } from '../../google/trouble';
import { calledAs } from '../../work/forms/asked-guests';
import { writeForm } from '../../work/forms/form-ledger';
import { ownForm, unmade } from '../../work/forms/known-form';
import { officeCodeOf } from '../../work/forms/rulings';
import { formTabs, type MadeForm, stateOfForm } from '../../work/forms/sheet-form';
import { journalEntry } from '../../work/sheet/journal';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/**
 * Ghi thay: an answer that came by telephone or on paper is put into the Form itself, by the Form's rules, under the office's own code, so that it is
 * read, replaced and shown like any other, and told from the others.
 */
export const typeAnswer = action({
  name: 'type-answer',
  runs: 'writes',
  press: 'Ghi câu trả lời qua điện thoại, bản giấy',
  help: 'Ghi thay một câu trả lời theo đúng câu hỏi của phiếu, có ghi rõ là cơ quan ghi.',
  request: z.object({
    form: formCodeOrTasks,
    file: z
      .string()
      .check(
        z.maxLength(longestTyped),
        z.describe('tệp JSON: {"Đơn vị": "mã hoặc tên", "tên câu hỏi": "câu trả lời", …}'),
      ),
  }),
  refuses: [...unmade, 'form-of-another', 'unknown-sender', 'answer-not-taken'],
  act: ({ form, file }) => {
    const met = ownForm(form, openBook(formTabs));
    if (isRefusal(met)) return met;
    const place = met.form.at.answers;
    const given = shape.safeParse(parsed(file)).data;
    if (!given) return refusal('answer-not-taken', place, 'tệp không phải JSON {"câu hỏi": "câu trả lời"}');
    const { who, said } = parted(given, met);
    if (who === '') return refusal('answer-not-taken', place, 'thiếu “Đơn vị”: mã hoặc tên ai trả lời');
    const one = calledAs(met.asked, who);
    if (!one?.code || !one.name) return refusal('unknown-sender', place, who);
    const { answers, faults } = typedAnswer(said, met.kind.questionnaire);
    const [fault] = faults;
    if (fault) return refusal('answer-not-taken', place, fault, { all: faults.join('; ') });
    const made = withSecret(met);
    const refused = submitted(made, {
      ...answers,
      unit: one.name,
      linkCode: officeCodeOf(made.entry.secret, one.code),
    });
    if (refused) return refusal('answer-not-taken', place, refused);
    return { name: one.name, answers: Object.keys(answers).length, problems: [] };
  },
});

const shape = z.record(z.string(), z.coerce.string());

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/** Whose answer it is, and what was said; the sender goes by the title of the question or by its key. */
function parted(given: Typed, { kind }: MadeForm): { who: string; said: Typed } {
  const sender = kind.questionnaire[0]?.questions[0];
  const names = new Set(['unit', 'Đơn vị', sender?.title ?? ''].map(fold));
  const entries = Object.entries(given);
  const [, who = ''] = entries.find(([name]) => names.has(fold(name))) ?? [];
  return { who: who.trim(), said: Object.fromEntries(entries.filter(([name]) => !names.has(fold(name)))) };
}

/** A Form of an earlier version has no secret to make the office's codes of. */
function withSecret({ kind, entry: known, ...form }: MadeForm) {
  const entry = { ...known, secret: known.secret ?? newCode() };
  writeForm(kind, entry, journalEntry('type-answer', me(), 1));
  return { ...form, kind, entry };
}

/** Hands it to the Form, which is opened for that moment where it is over. @returns what Google said against it */
function submitted({ form, kind: { questionnaire }, entry }: MadeForm, answers: Typed): string | undefined {
  const filled = questionnaire
    .flatMap(({ questions }) => questions)
    .flatMap(({ key, kind }): Filled[] => {
      const [item, value] = [entry.items[key], answers[key]];
      return item === undefined || value === undefined ? [] : [{ item, kind, value }];
    });
  const isClosed = stateOfForm(form, entry) !== 'open';
  try {
    if (isClosed) acceptAnswers(entry.id, true);
    submitAnswer(entry.id, filled);
    return undefined;
  } catch (trouble) {
    return wordsOfGoogle(trouble).slice(0, longestWords);
  } finally {
    if (isClosed) acceptAnswers(entry.id, false);
  }
}

/** Letters of Google's words that are shown. */
const longestWords = 200;
