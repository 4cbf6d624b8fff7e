import { useEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../../run/shown';
import type { Called, State, Trouble } from '../../server/wire';
import type { Place, TabPlace } from '../../sheet/area';
import type { Typing } from '../../sheet/person';
import type { ShownCell } from '../../sheet/shown';
import { useChanges } from '../grid/changes';
import { range } from '../grid/layout';
import { seenIn } from '../grid/seen';
import { call, LockedOut, Refused, readState, wordsOf } from '../server/ask';
import { useLook } from '../server/look';

const noServer =
  'Mất liên lạc với máy chủ của bảng tính. Chữ vừa gõ có thể chưa lưu; xin chạy lại chương trình.';

const found = 'Đã nối lại với máy chủ. Việc vừa làm lúc mất liên lạc có thể chưa lưu; xin xem lại.';

/** What came of the add-on's last run. */
export type LastRun = Called & { entry: string };

/** Each opening loads the page anew, as Google does. */
type OpenSidebar = { title: string; html: string; opened: number };

/** The open Sheet: what it holds, which cell is selected, the account at work, and what can be done to it. */
export function useSheet() {
  const [state, setState] = useState<State>();
  const [place, setPlace] = useState<TabPlace>({ tab: '', row: 1, column: 1 });
  /** Opposite to `place` in the selected block. */
  const [corner, setCorner] = useState<Place>({ row: 1, column: 1 });
  const [account, setAccount] = useState('');
  const [trouble, setTrouble] = useState<Trouble>({});
  const [last, setLast] = useState<LastRun>();
  const [menu, setMenu] = useState<Menu>();
  const [sidebar, setSidebar] = useState<OpenSidebar>();
  const [dialog, setDialog] = useState<Called['dialog']>();
  const [notice, setNotice] = useState('');
  /** Why the server cannot be reached; '' while it can. */
  const [lost, setLost] = useState('');

  const shown: TabPlace = { ...place, tab: state?.tab ?? '' };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
      setLost('');
    } catch (error) {
      if (error instanceof Refused && !(error instanceof LockedOut)) return setNotice(error.message);
      setLost(wordsOf(error, noServer));
      // What is shown may never have arrived, so it is read again as soon as the server answers.
      setState((now) => now && { ...now, version: '' });
    }
  };
  /** The tab to show, also for an answer that comes after the user went on to another. */
  const wanted = useRef('');
  const writing = useRef(0);
  const go = (to: TabPlace) => {
    wanted.current = to.tab;
    setPlace(to);
    setCorner(to);
  };
  const load = () =>
    guarded(async () => {
      const tab = wanted.current;
      const read = await readState(tab);
      if (wanted.current === tab && writing.current === 0) setState(read);
    });
  const run = async (entry: string, args: readonly unknown[]): Promise<Called> => {
    // Texts are saved one after another; a press at once after them means them too.
    await changes.arrived();
    const called = await call(entry, args, account, trouble);
    setLast({ entry, ...called });
    if (called.menu) setMenu(called.menu);
    if (called.sidebar) setSidebar({ ...called.sidebar, opened: Date.now() });
    if (called.dialog) setDialog(called.dialog);
    if (called.active) go(called.active);
    await load();
    return called;
  };
  const open = (verb: string) =>
    guarded(async () => {
      const { error } = await run(verb, []);
      if (error) throw new Refused(`Tiện ích gặp lỗi: ${error}`);
    });
  /** Saving takes a while and a quick hand is already in the next cell, so what was typed shows at once. */
  const show = (tab: string, typings: readonly Typing[]) =>
    setState((now) => (now?.tab === tab ? { ...now, cells: withTyped(now.cells, typings) } : now));
  const see = (rows: readonly number[]) => seenIn(state ?? { arrangement: '', cells: [] }, rows);
  const { frozenRows = 0 } = state?.tabs.find(({ name }) => name === state.tab) ?? {};
  const seeHeads = () => see(range(1, Math.max(1, frozenRows)));
  const tell = setNotice;
  const changes = useChanges({ place: shown, corner, go, see, seeHeads, show, load, guarded, tell, writing });

  useEffect(() => void load(), [place.tab]);
  useEffect(() => void guarded(async () => void (await run('onOpen', [{ authMode: 'LIMITED' }]))), [account]);
  useLook(
    (version) => {
      setLost('');
      if (state?.version === '') setNotice(found);
      if (state && version !== state.version && writing.current === 0) load();
    },
    (error) => setLost(wordsOf(error, noServer)),
  );

  return {
    state,
    place: shown,
    corner,
    go,
    see,
    stretch: setCorner,
    account,
    setAccount,
    menu,
    sidebar,
    setSidebar,
    dialog,
    setDialog,
    notice: lost || notice,
    isLost: lost !== '',
    trouble,
    setTrouble,
    last,
    run,
    open,
    ...changes,
  };
}

function withTyped(cells: readonly ShownCell[], typings: readonly Typing[]): ShownCell[] {
  const name = ({ row, column }: Place) => `${row} ${column}`;
  const known = new Map(cells.map((cell) => [name(cell), cell]));
  for (const at of typings) {
    const { row, column, text } = at;
    known.set(name(at), { ...known.get(name(at)), row, column, shown: text, typed: text });
  }
  return [...known.values()];
}
