import { isOut, isOver, type LifeState } from '../../domain/papers/life';
import { workbookZone } from '../../google/workbook';
import type { LifeTold } from '../../spoken/life';
import { lifeLabel } from '../../words/paper-labels';
import type { Lives } from '../papers/lives';
import { momentIn } from '../sheet/moments';
import { type Refusal, refusal } from '../sheet/refusal';
import { stateOf } from './opened';

/** Where a paper stands now. */
export function lifeTold(code: string, lives: Lives): LifeTold {
  const life = lives.of(code);
  return {
    paper: code,
    state: life.state,
    label: lifeLabel(life, { written: 1, count: 1 }),
    by: life.approvedBy || life.by,
    at: life.at > 0 ? momentIn(workbookZone(), life.approvedAt || life.at) : '',
    next: life.next,
  };
}

/** Why nothing more is done with a paper that is out, or counts no more. */
export function outRefusal(
  state: LifeState,
  code: string,
  row: number,
): Refusal<'life-over' | 'life-issued'> | undefined {
  if (isOver(state)) return refusal('life-over', stateOf(row), code);
  return isOut(state) ? refusal('life-issued', stateOf(row), code) : undefined;
}
