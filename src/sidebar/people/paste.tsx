import { ActionButton } from '../parts/action-button';
import { Refused } from '../parts/refused';
import { Added } from './added';
import { Preview } from './pasted-preview';
import { usePaste } from './use-paste';

const tabs = { people: 'Đại biểu', units: 'Đơn vị' } as const;

/** A list from Excel or another sheet, whatever the order of its columns, seen as a table before it lands. */
export function PasteList() {
  const { paste, change, shown, added, busy, look, add } = usePaste();
  const known = shown?.ok === true ? shown.result : undefined;
  return (
    <>
      <label>
        Ghi vào trang
        <select
          value={paste.into}
          onChange={({ currentTarget: { value } }) =>
            change({ into: value === 'units' ? 'units' : 'people' })
          }
        >
          {Object.entries(tabs).map(([value, title]) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Danh sách chép từ Excel, có hoặc không có hàng tiêu đề
        <textarea
          rows={6}
          value={paste.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      <ActionButton main={!known} busy={busy || paste.text.trim() === ''} onPress={() => void look()}>
        Xem trước danh sách
      </ActionButton>
      {shown?.ok === false && <Refused refusal={shown} />}
      {known && <Preview shown={known} busy={busy} choose={look} />}
      {known && (
        <ActionButton main busy={busy || known.added === 0 || added?.ok === true} onPress={add}>
          Ghi {known.added} dòng vào trang {tabs[paste.into]}
        </ActionButton>
      )}
      <Added answer={added} />
    </>
  );
}
