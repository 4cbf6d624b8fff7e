import { forCell } from '../../domain/text/outside-text';
import { dressColumns } from '../../google/tab-look';
import { takesWhole } from '../../google/whole-tab';
import { addTab, flush, readTab, removeTab, type TabCells, writeBlocks } from '../../google/workbook';
import { differs, expected, type Found, onSide, untried } from './check';

/** The tab that a check makes; its first cell says the same. */
const tab = 'Tự kiểm tra (xóa được)';
/** Texts that a Sheet likes to turn into something else, as the product writes them: codes, days, what strangers typed. */
const texts = ['007', '1/7', '08:00', '1.000', 'TRUE', ' Giấy mời ', forCell('=1+1'), forCell('+84 912')];
/** A day and a time as they are typed in any language of the Sheet. */
const day = '2020-07-24';
const time = '08:00';

/** Cells that are formatted as text keep what is written into them. */
export const textKept = (): Found =>
  onTab('@', texts, ({ values, formulas }) => {
    const wrong = texts.filter((text, row) => values[row + 1]?.[0] !== text || formulas[row + 1]?.[0] !== '');
    const found = wrong.length === 0 ? expected() : differs(wrong.join(' | '));
    return onSide({ 'whole-tab': takesWhole() ? 'read' : 'refused' }, found);
  });

/** A day is read as the same day, and a time without a day as it is shown. */
export const daysKept = (): Found =>
  onTab('General', [day, time], ({ values }) => {
    const [, [readDay] = [], [readTime] = []] = values;
    const isTime = /^0?8:00(:00)?$/.test(String(readTime));
    return readDay === day && isTime ? expected() : differs(`${readDay}; ${readTime}`);
  });

/** Writes into a tab of the check's own and takes the tab away again; one that a broken run left goes first. */
function onTab(format: string, written: readonly string[], judge: (cells: TabCells) => Found): Found {
  if (!isOurs(tabNow())) return untried('tab-in-the-way');
  removeTab(tab);
  try {
    addTab(tab);
    // The words on top first: by them a broken run's tab is known.
    writeBlocks(tab, [{ row: 1, column: 1, values: [[tab]] }]);
    dressColumns(tab, 1, [{ column: 1, width: 0, format, note: '', formatRows: [2, written.length] }]);
    writeBlocks(tab, [{ row: 2, column: 1, values: written.map((text) => [text]) }]);
    flush();
    const cells = tabNow();
    return cells ? judge(cells) : differs();
  } finally {
    removeTab(tab);
    flush();
  }
}

const tabNow = (): TabCells | undefined => readTab(tab, { formulas: true });

/** Not there, or what a broken run left: empty, or with our words on top. */
const isOurs = (cells: TabCells | undefined): boolean => {
  const held = cells?.values.flat().filter((cell) => cell !== '') ?? [];
  return held.length === 0 || held[0] === tab;
};
