import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CellEditor, type Move } from './cell-editor';
import { Grid } from './grid';
import { cellName, layOut } from './layout';
import { MenuBar } from './menu-bar';
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
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      nextRegion();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  const name = cellName(place.row, place.column);
  return (
    <>
      <TitleBar title={state.title} papers={state.papers} accounts={state.accounts} {...rest} />
      <MenuBar menu={menu} open={open} />
      <section class="content-bar" aria-label="Ô đang chọn">
        <span class="name">{name}</span>
        <textarea
          rows={1}
          aria-label="Nội dung ô"
          value={draft ?? cell?.typed ?? ''}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => draft !== undefined && commit(draft)}
          onKeyDown={(event) => {
            if (event.isComposing || event.altKey || !['Enter', 'Escape'].includes(event.key)) return;
            event.preventDefault();
            commit(event.key === 'Enter' ? draft : undefined);
            focusCell();
          }}
        />
        <p class="note" id="note">
          {cell?.note}
        </p>
        <span class="hidden" id="shown">
          {cell?.shown ?? 'trống'}
        </span>
      </section>
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

/** F6 goes round: menu, cell, tabs, sidebar. In the grid Tab goes to the next cell, so there must be another way out. */
function nextRegion() {
  const regions = ['#extensions', '#cell', '[role=tab][aria-selected=true]', 'iframe'];
  const found = regions.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = found.findIndex((element) => element.matches(':focus'));
  found[(at + 1) % found.length]?.focus();
}
