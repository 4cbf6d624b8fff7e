import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { State } from '../../server/wire';
import type { Area } from '../../sheet/area';
import type { ShownTab } from '../../sheet/shown';
import { CellEditor } from '../grid/cell-editor';
import { useCells } from '../grid/cells';
import { Grid } from '../grid/grid';
import { layOut } from '../grid/layout';
import { Popover } from '../parts/popover';
import { listenForF6, nextRegion } from '../parts/regions';
import { ContentBar } from './content-bar';
import { DialogFrame } from './dialog-frame';
import { FilterBox } from './filter-box';
import { MenuBar } from './menu-bar';
import { useSheet } from './open-sheet';
import { SidebarFrame } from './sidebar-frame';
import { TabBar } from './tab-bar';
import { TitleBar } from './title-bar';

/** The look-alike of a Google Sheet with its extension menu and sidebar. */
export function Sheet() {
  const { state, ...rest } = useSheet();
  const tab = state?.tabs.find(({ name }) => name === state.tab);
  if (!state || !tab) return <p class="opening">{rest.notice || 'Đang mở bảng tính…'}</p>;
  return <OpenSheet sheet={rest} state={state} tab={tab} />;
}

type Props = { sheet: Omit<ReturnType<typeof useSheet>, 'state'>; state: State; tab: ShownTab };

function OpenSheet({ state, tab, sheet }: Props) {
  const { menu, sidebar, setSidebar, dialog, setDialog, notice, run, open, go } = sheet;
  const layout = useMemo(() => layOut(tab, state.cells), [tab, state.cells]);
  const cells = useCells(tab, state, sheet);
  const focusCell = () => cells.field.current?.focus();
  useLayoutEffect(focusCell, []);
  useEffect(listenForF6, []);
  return (
    <>
      <TitleBar state={state} sheet={sheet} />
      <MenuBar menu={menu} open={open}>
        <button type="button" class="opener" onClick={sheet.undo}>
          Hoàn tác
        </button>
        <button type="button" class="opener" onClick={sheet.redo}>
          Làm lại
        </button>
        <button type="button" class="opener" onClick={() => sheet.changeRows('insert')}>
          Chèn hàng
        </button>
        <button
          type="button"
          class="opener"
          onClick={() => confirm(rowsLost(cells.area)) && sheet.changeRows('delete')}
        >
          Xoá hàng
        </button>
        <Popover label={tab.isFiltered ? 'Đang lọc' : 'Lọc, sắp xếp'}>
          {() => (
            <FilterBox
              tab={tab}
              cells={state.cells}
              column={sheet.place.column}
              filter={(keep) => {
                sheet.filter(keep);
                focusCell();
              }}
              sort={(direction) => {
                sheet.sort(direction);
                focusCell();
              }}
            />
          )}
        </Popover>
        <p class="hint">
          F2: sửa ô · Shift + mũi tên: chọn nhiều ô · Alt + mũi tên xuống: mở danh sách · F6: sang vùng khác
        </p>
      </MenuBar>
      <ContentBar cells={cells} />
      <main>
        <Grid tab={tab} filled={state.cells} layout={layout} cells={cells}>
          <CellEditor cells={cells} />
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
      {dialog && (
        <DialogFrame
          dialog={dialog}
          close={() => {
            setDialog(undefined);
            focusCell();
          }}
        />
      )}
      <footer>
        <TabBar tabs={state.tabs} current={tab.name} open={(next) => go({ tab: next, row: 1, column: 1 })} />
        <p class={notice ? 'notice' : ''} role="status">
          {notice}
        </p>
      </footer>
    </>
  );
}

const rowsLost = ({ row, rows }: Area): string =>
  `Xoá ${rows > 1 ? `các hàng ${row}–${row + rows - 1}` : `hàng ${row}`}? Việc này không hoàn tác được.`;
