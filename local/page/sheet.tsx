import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CellEditor, type Move } from './cell-editor';
import { ContentBar } from './content-bar';
import { Grid } from './grid';
import { layOut } from './layout';
import { MenuBar } from './menu-bar';
import { listenForF6, nextRegion } from './regions';
import { SidebarFrame } from './sidebar-frame';
import { TabBar } from './tab-bar';
import { TitleBar } from './title-bar';
import { useSheet } from './use-sheet';
import type { State, Tab } from './wire';

/** The look-alike of a Google Sheet with its extension menu and sidebar. */
export function Sheet() {
  const { state, ...rest } = useSheet();
  const tab = state?.tabs.find(({ name }) => name === state.tab);
  if (!state || !tab) return <p class="opening">{rest.notice || 'Đang mở bảng tính…'}</p>;
  return <OpenSheet {...rest} state={state} tab={tab} />;
}

type Props = Omit<ReturnType<typeof useSheet>, 'state'> & { state: State; tab: Tab };

function OpenSheet({
  state,
  tab,
  place,
  go,
  menu,
  sidebar,
  setSidebar,
  notice,
  run,
  open,
  write,
  ...rest
}: Props) {
  const [draft, setDraft] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const layout = useMemo(() => layOut(tab, state.cells), [tab, state.cells]);
  const cell = state.cells.find(({ row, column }) => row === place.row && column === place.column);
  const select = (row: number, column: number) => {
    go({ tab: tab.name, row: within(row, tab.rows), column: within(column, tab.columns) });
  };
  const commit = (text: string | undefined, [rows, columns]: Move = [0, 0]) => {
    if (text !== undefined && text !== (cell?.typed ?? '')) write(text);
    setDraft(undefined);
    select(place.row + rows, place.column + columns);
  };
  const focusCell = () => field.current?.focus();
  useEffect(focusCell, []);
  useEffect(listenForF6, []);
  return (
    <>
      <TitleBar title={state.title} papers={state.papers} accounts={state.accounts} {...rest} />
      <MenuBar menu={menu} open={open} />
      <ContentBar
        place={place}
        cell={cell}
        draft={draft}
        setDraft={setDraft}
        commit={commit}
        back={focusCell}
      />
      <main>
        <Grid
          tab={tab}
          cells={state.cells}
          layout={layout}
          place={place}
          select={(row, column) => {
            select(row, column);
            focusCell();
          }}
          edit={() => setDraft(cell?.typed ?? '')}
        >
          <CellEditor
            place={place}
            cell={cell}
            draft={draft}
            setDraft={setDraft}
            commit={commit}
            field={field}
          />
        </Grid>
        {sidebar && (
          <SidebarFrame
            key={sidebar.opened}
            sidebar={sidebar}
            run={run}
            focusSheet={focusCell}
            nextRegion={nextRegion}
            close={() => {
              setSidebar(undefined);
              focusCell();
            }}
          />
        )}
      </main>
      <footer>
        <TabBar tabs={state.tabs} current={tab.name} open={(next) => go({ tab: next, row: 1, column: 1 })} />
        <p class={notice ? 'notice' : ''} role="status">
          {notice || 'F2: sửa ô · Alt + mũi tên xuống: mở danh sách · F6: sang vùng khác'}
        </p>
      </footer>
    </>
  );
}

const within = (wanted: number, most: number): number => Math.min(Math.max(1, wanted), most);
