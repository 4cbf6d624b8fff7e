import { useEffect, useState } from 'preact/hooks';
import type { RowsAdded, UnitsShown } from '../../spoken/people';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask } from '../parts/ask';
import { Refused } from '../parts/problem-list';
import { Added } from './added';

/** The communes, wards and special zones of a province, and its departments, counted before they come. */
export function Province() {
  const { wanted, change, shown, added, busy, add } = useUnits();
  const known = shown?.ok === true ? shown.result : undefined;
  return (
    <>
      <label>
        Tỉnh, thành phố
        <select
          value={wanted.province}
          onChange={({ currentTarget }) => change({ province: currentTarget.value })}
        >
          <option value="">Chọn tỉnh, thành phố</option>
          {known?.provinces.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={wanted.departments}
          onChange={({ currentTarget }) => change({ departments: currentTarget.checked })}
        />
        Cả các sở, ban, ngành của tỉnh
      </label>
      {wanted.departments && (
        <label>
          Mỗi dòng một cơ quan, sửa theo tỉnh mình
          <textarea
            rows={8}
            value={wanted.names}
            onInput={({ currentTarget }) => change({ names: currentTarget.value })}
          />
        </label>
      )}
      <div aria-live="polite">{known && !added && <Coming {...known} />}</div>
      {shown?.ok === false && <Refused refusal={shown} />}
      <ActionButton main busy={busy || !known || known.added === 0 || added?.ok === true} onPress={add}>
        Thêm vào trang Đơn vị
      </ActionButton>
      <Added answer={added} />
    </>
  );
}

function Coming({ kinds, added, standing }: UnitsShown) {
  if (kinds.length === 0) return <p>Danh sách theo ngày 30/4/2026, sau khi sắp xếp đơn vị hành chính.</p>;
  const counted = kinds.map(({ kind, count }) => `${count} ${kind}`).join('; ');
  return (
    <p>
      Có {counted}. Sẽ thêm <strong>{added}</strong> dòng
      {standing > 0 && `; ${standing} đơn vị đã có ở trang Đơn vị được giữ nguyên`}.
    </p>
  );
}

/** Which units the user wants: a province, and departments one a line, or none of these. */
type UnitsWanted = { province: string; departments: boolean; names: string };

/** After a change, as long as nothing more is typed. */
const pauseMs = 300;

const asked = ({ province, departments, names }: UnitsWanted) => ({
  province,
  departments,
  named: names.split('\n').filter((name) => name.trim()),
});

/** What would be added is asked for with each choice; of two answers the one to the later choice is shown. */
function useUnits() {
  const [wanted, setWanted] = useState<UnitsWanted>({ province: '', departments: false, names: '' });
  const [shown, setShown] = useState<Answer<UnitsShown>>();
  const [added, setAdded] = useState<Answer<RowsAdded>>();
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      setBusy(true);
      const answer = await ask('show-units', asked(wanted));
      if (!isLatest) return;
      setShown(answer);
      setBusy(false);
      // The list to correct begins with what most provinces have.
      if (answer.ok && wanted.names === '')
        setWanted((now) => ({ ...now, names: answer.result.departments.join('\n') }));
    };
    // Whoever types is not asked for at each letter.
    const timer = setTimeout(look, pauseMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [wanted.province, wanted.departments, wanted.departments && wanted.names]);
  const change = (part: Partial<UnitsWanted>) => {
    setAdded(undefined);
    setWanted((now) => ({ ...now, ...part }));
  };
  const add = async () => {
    setBusy(true);
    setAdded(await ask('add-units', asked(wanted)));
    setBusy(false);
  };
  return { wanted, change, shown, added, busy, add };
}
