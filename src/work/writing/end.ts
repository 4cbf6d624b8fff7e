import { isOut, isOver } from '../../domain/papers/life';
import type { Problem } from '../../domain/problem';
import { me, now } from '../../google/session';
import { paintList } from '../papers/paint-papers';
import { papersIn } from '../papers/paper-ledger';
import { copyTabs } from '../papers/written-copies';
import { isRefusal, refusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { keepDeed, lifeTold } from './deeds';
import { openListed, stateOf } from './opened';
import { replacePapers, successor } from './replaced';

const open = (code: string) => openListed(code, openBook([...copyTabs, 'paperLines']));

/** Thu hồi: what was submitted becomes a draft again, what was issued or sent counts no more. */
export function withdraw(code: string, remark: string) {
  const opened = open(code);
  if (isRefusal(opened)) return opened;
  const { book, ledger, lives, listed } = opened;
  const { state } = lives.of(listed.code);
  if (isOver(state)) return refusal('life-over', stateOf(listed.row), listed.code);
  if (state === 'draft') return refusal('life-unborn', stateOf(listed.row), listed.code);
  const entry = { ...lives.kept(listed.code), by: me(), at: now(), remark };
  const none = { approvedBy: '', approvedAt: 0, text: '', words: '' };
  keepDeed(
    'withdrawn',
    isOut(state) ? { ...entry, state: 'withdrawn' } : { ...entry, ...none, state: 'draft' },
    {
      lives,
      ledger,
    },
  );
  paintList(book, papersIn(ledger).entries, lives);
  return { ...lifeTold(listed.code, lives), problems: [] as Problem[] };
}

/** Thay bằng văn bản mới: another paper with its text, which names it as replaced. */
export function replace(code: string) {
  const opened = open(code);
  if (isRefusal(opened)) return opened;
  const { book, ledger, lives, listed } = opened;
  const { state } = lives.of(listed.code);
  const isLeft = state === 'replaced' && successor(listed, book, lives)?.code === listed.code;
  if (isOver(state) && !isLeft) return refusal('life-over', stateOf(listed.row), listed.code);
  if (!isOut(state) && !isLeft) return refusal('life-unborn', stateOf(listed.row), listed.code);
  replacePapers([listed], book, lives);
  paintList(openBook([...copyTabs]), papersIn(ledger).entries, lives);
  return { ...lifeTold(listed.code, lives), problems: [] as Problem[] };
}
