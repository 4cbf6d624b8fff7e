import { useState } from 'preact/hooks';
import type { Place, TabPlace } from '../../sheet/area';
import type { Typing } from '../../sheet/person';
import type { Direction } from '../../sheet/rows';
import type { Seen } from '../../sheet/seen';
import { changeRows, filter, setWidth, sort, travel } from '../server/ask';
import { range } from './layout';
import { between } from './selection';
import { useTyping, type Walked } from './typing';

/** The selected block, between the cell at work and the corner opposite to it. */
export type Selected = { place: TabPlace; corner: Place; go: (to: TabPlace) => void };

type Sheet = Selected & {
  /** What the page now shows in some rows; and in those with the titles. */
  see: (rows: readonly number[]) => Seen;
  seeHeads: () => Seen;
  show: (tab: string, typings: readonly Typing[]) => void;
  load: () => Promise<void>;
  guarded: (work: () => Promise<void>) => Promise<void>;
  tell: (notice: string) => void;
  /** Changes on their way to the server; what is read meanwhile may lack them. */
  writing: { current: number };
};

/** What a person can change in the Sheet, and whether it is saved yet. */
export function useChanges({ place, corner, go, see, seeHeads, show, load, guarded, tell, writing }: Sheet) {
  const [saving, setSaving] = useState(false);
  const typing = useTyping(show);
  const { tab, column } = place;

  const changing = (work: () => Promise<unknown>) =>
    guarded(async () => {
      tell('');
      writing.current += 1;
      setSaving(true);
      try {
        await work();
      } finally {
        writing.current -= 1;
        if (writing.current === 0) await load();
        if (writing.current === 0) typing.settle();
        setSaving(writing.current > 0);
      }
    });
  const moving = (work: () => Promise<object>) => changing(() => work().then(typing.forget));
  const walked = (walk: () => Promise<Walked | undefined>) => () =>
    changing(async () => {
      const step = await walk();
      const [first] = step?.changed ?? [];
      if (step && first) go({ tab: step.tab, row: first.row, column: first.column });
      if (step && step.kept > 0) tell(`${step.kept} ô đã có người sửa sau đó nên để nguyên.`);
    });

  return {
    saving,
    arrived: typing.arrived,
    write: (typings: readonly Typing[], seen = see(typings.map(({ row }) => row))) =>
      changing(() => typing.write(tab, typings, seen)),
    undo: walked(typing.undo),
    redo: walked(typing.redo),
    filter: (keep: string[] | null) => changing(() => filter(tab, column, keep, seeHeads())),
    sort: (direction: Direction) => moving(() => sort(tab, column, direction, seeHeads())),
    changeRows: (act: 'insert' | 'delete') => {
      const { row, rows } = between(place, corner);
      return moving(() => changeRows(tab, row, rows, act, see(range(row, row + rows - 1))));
    },
    setWidth: (at: number, width: number) => changing(() => setWidth(tab, at, width)),
    travel: (now?: string) => changing(() => travel(now)),
  };
}
