import { wordsOf } from '../../documents/adopt/rendered';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import { paperKinds } from '../../documents/ready/paper-kinds';
import type { Problem } from '../../domain/problem';
import { digest } from '../../domain/text/digest';
import { me, now } from '../../google/session';
import { flush } from '../../google/workbook';
import type { LifeTold } from '../../spoken/life';
import { wordsIn } from '../papers/looks';
import { paintList } from '../papers/paint-papers';
import { keepSubmitted } from '../papers/submitted';
import { type Judged, judge } from '../papers/survey';
import { bareWords } from '../papers/text-without-numbers';
import { isRefusal, refusal } from '../sheet/refusal';
import { keepDeed } from './deeds';
import { lifeTold, outRefusal } from './life-shown';
import { type Opened, oneOf, openChosen, stateOf, wholePaper } from './opened';

type Told = LifeTold & { problems: Problem[] };

/**
 * Trình ký: the text that the Docs hold now is kept in the Sheet, where whoever may agree reads it, and from then on nobody's consent stands beside other
 * words. All copies must be there and be what the Sheet says, or what a hand made of it.
 */
export function submitPaper(code: string) {
  const opened = openChosen({ kinds: paperKinds, among: oneOf(code) }, 'safe');
  if (isRefusal(opened)) return opened;
  const { book, lives, seen } = opened;
  const listed = paperCoded(code, book);
  if (!listed) return refusal('paper-not-listed', stateOf(0), code);
  const out = outRefusal(lives.of(listed.code).state, listed.code, listed.row);
  if (out) return out;
  const judged = judge(wholePaper(listed, book), seen, false);
  const [behind] = judged.filter(({ fate, unread }) => unread || !['unchanged', 'kept'].includes(fate));
  if (behind) return notNow(behind, listed);
  submit(listed, judged, opened);
  return told(listed.code, opened);
}

function notNow({ fate, unread, wanted }: Judged, { row }: ListedPaper) {
  const code = unread ?? (fate === 'elsewhere' ? 'submit-elsewhere' : 'submit-behind');
  return refusal(code, stateOf(row), wanted.paper.name);
}

/** The text first and the entry last: an entry without its text would be agreed to unread. What is submitted already stays as it is. */
function submit(listed: ListedPaper, judged: readonly Judged[], { book, lives, seen, ledger }: Opened): void {
  const kept = lives.kept(listed.code);
  const text = textFor(judged);
  const bare = bareWords(listed, book);
  const isByHand = judged.some(({ fate }) => fate === 'kept');
  const marks = { text: digest(text), words: isByHand ? '' : (bare?.words ?? ''), unit: bare?.unit ?? '' };
  if (kept.state === 'submitted' && kept.text === marks.text && kept.words === marks.words) return;
  keepSubmitted(listed.code, text);
  flush();
  const done = { state: 'submitted', by: me(), at: now(), approvedBy: '', approvedAt: 0 } as const;
  keepDeed(
    'submitted',
    { ...kept, ...marks, ...done, remark: '', lost: '', code: listed.code },
    { lives, ledger },
  );
  paintList(book, seen.entries, lives);
}

/** What is read by who agrees: the first copy, every other that a hand has changed, and for whom there are copies. */
function textFor(judged: readonly Judged[]): string {
  const byHand = judged.filter(({ fate }) => fate === 'kept');
  const words = wordsIn(byHand.flatMap(({ file }) => (file ? [file.id] : [])));
  const textIn = ({ fate, file, wanted }: Judged): string =>
    (fate === 'kept' ? words.get(file?.id ?? '') : undefined) ?? wordsOf(wanted.paper);
  const [first, ...others] = judged;
  const shown = others.filter((one) => byHand.includes(one));
  const names = judged.map(({ wanted }) => wanted.unit.name).filter(Boolean);
  return [
    ...(first ? [textIn(first)] : []),
    ...shown.flatMap((one) => [`Bản sửa tay: ${one.wanted.paper.name}`, textIn(one)]),
    ...(names.length > 1 ? [`Các bản (${names.length}): ${names.join('; ')}`] : []),
  ].join('\n');
}

const told = (code: string, { lives }: Opened): Told => ({ ...lifeTold(code, lives), problems: [] });
