import * as z from 'zod/mini';
import { action } from '../../action';
import { isMailOf } from '../../domain/papers/life';
import { type Problem, problem } from '../../domain/problem';
import { binAll, filesById } from '../../google/drive';
import { placeIn } from '../../tables/tables';
import type { Question } from '../../words/questions';
import { hasLeft, mailIn } from '../../work/mail/survey/mail-ledger';
import { isAsKnown } from '../../work/papers/fate';
import { isAmong } from '../../work/papers/last-writing';
import type { Lives } from '../../work/papers/lives';
import { paintList, unregister } from '../../work/papers/paint-papers';
import type { PaperEntry } from '../../work/papers/paper-ledger';
import { signedKey } from '../../work/papers/signed';
import { type Survey, survey } from '../../work/papers/survey';
import { copyTabs } from '../../work/papers/written-copies';
import { refusal } from '../../work/sheet/refusal';
import { agreed, consent } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';
import { livesNow } from '../../work/writing/opened';

/** Bỏ bản vừa soạn: the papers that the last press made anew go into the bin, with their rows and what is remembered of them. */
export const undoWriting = action({
  name: 'undo-writing',
  runs: 'writes',
  press: 'Bỏ bản vừa soạn (Soạn văn bản)',
  help: 'Hỏi lại, rồi đưa các văn bản mới soạn ở lần bấm cuối vào thùng rác của Drive; bản chỉ soạn lại, đã gửi hay đã sửa thì giữ.',
  request: z.object({ consent }),
  refuses: ['nothing-to-undo'],
  act: ({ consent: said }) => {
    const book = openBook([...copyTabs, 'documents']);
    const { ledger, lives } = livesNow(book);
    const seen = survey(ledger);
    const { able, stays } = judged(seen, ledger, lives);
    if (able.length === 0) return refusal('nothing-to-undo', place);
    if (!agreed(said, 'bin-papers')) return asked(able, stays);
    const left = binned(able, seen);
    const gone = able.filter(([key]) => !left.has(key));
    unregister(gone, seen.entries);
    paintList(book, seen.entries, lives);
    const unbinned = able.filter(([key]) => left.has(key)).map(([, one]) => staying('stays-unbinned', one));
    return { binned: gone.length, problems: [...stays, ...unbinned], questions: [] as Question[] };
  },
});

type Known = [key: string, entry: PaperEntry];

const place = placeIn('documents');

type Stays = 'stays-rewritten' | 'stays-mailed' | 'stays-submitted' | 'stays-touched' | 'stays-unbinned';
const staying = (code: Stays, { name }: PaperEntry): Problem => problem(code, place, name);

const asked = (able: readonly Known[], problems: Problem[]) => ({
  binned: 0,
  problems,
  questions: [{ code: 'bin-papers', about: able.map(([, { name }]) => name) }] as Question[],
});

/** Which papers of the last press can go, and why the others stay. */
function judged(
  seen: Survey,
  ledger: Record<string, string>,
  lives: Lives,
): { able: Known[]; stays: Problem[] } {
  const { last, entries } = seen;
  const touched = [...entries].filter(([key]) => last && isAmong([...last.fresh, ...last.again], key));
  const mails = [...mailIn(ledger).entries.values()].filter(
    (mail) => hasLeft(mail) || mail.state === 'confirmed',
  );
  const met = touched.map((known) => ({
    known,
    why: whyItStays(known, seen, mails) ?? submittedWhy(known, lives),
  }));
  return {
    able: met.flatMap(({ known, why }) => (why ? [] : [known])),
    stays: met.flatMap(({ known: [, entry], why }) => (why ? [staying(why, entry)] : [])),
  };
}

function whyItStays(
  [key, entry]: Known,
  { last, files, me }: Survey,
  mails: readonly { code: string }[],
): Stays | undefined {
  if (!last || !isAmong(last.fresh, key)) return 'stays-rewritten';
  if (mails.some(({ code }) => isMailOf(code, entry.code)) || files.has(signedKey(key)))
    return 'stays-mailed';
  const file = files.get(key);
  const isOurs = entry.maker === me && (!file || entry.state === 'claimed' || isAsKnown(entry, file));
  return isOurs ? undefined : 'stays-touched';
}

/** What was submitted or issued stays, with all its copies. */
const submittedWhy = ([, { code }]: Known, lives: Lives): Stays | undefined =>
  lives.all().some((one) => one.state !== 'draft' && isMailOf(code, one.code))
    ? 'stays-submitted'
    : undefined;

/** Puts the files into the bin. @returns the keys of those that Drive did not take */
function binned(able: readonly Known[], { files }: Survey): Set<string> {
  const there = able.flatMap(([key]) => {
    const file = files.get(key);
    return file ? [{ key, id: file.id }] : [];
  });
  const ids = there.map(({ id }) => id);
  if (binAll(ids) === 0) return new Set();
  const still = filesById(ids);
  return new Set(there.filter((_, index) => still[index]).map(({ key }) => key));
}
