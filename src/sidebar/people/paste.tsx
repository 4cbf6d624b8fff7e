import { useState } from 'preact/hooks';
import type { Request } from '../../actions/all';
import type { PasteShown, RowsAdded } from '../../spoken/people';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask } from '../parts/ask';
import { Refused } from '../parts/problem-list';
import { Added } from './added';
import { Preview } from './pasted-preview';

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

type Paste = Request<'add-pasted'>;

/** A pasted list: first shown, then, perhaps with other columns, written. A change of what was pasted takes back what was shown. */
function usePaste() {
  const [paste, setPaste] = useState<Paste>({ text: '', into: 'people' });
  const [shown, setShown] = useState<Answer<PasteShown>>();
  const [added, setAdded] = useState<Answer<RowsAdded>>();
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Pick<Paste, 'text' | 'into'>>) => {
    setPaste((now) => ({ text: now.text, into: now.into, ...part }));
    setShown(undefined);
    setAdded(undefined);
  };
  const look = async (columns?: string[]) => {
    const asked = columns ? { ...paste, columns } : paste;
    setBusy(true);
    setPaste(asked);
    setAdded(undefined);
    setShown(await ask('show-pasted', asked));
    setBusy(false);
  };
  const add = async () => {
    setBusy(true);
    setAdded(await ask('add-pasted', paste));
    setBusy(false);
  };
  return { paste, change, shown, added, busy, look, add };
}
