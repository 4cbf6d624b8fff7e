import type { UnitsShown } from '../../spoken/people';
import { ActionButton } from '../parts/action-button';
import { Refused } from '../parts/refused';
import { Added } from './added';
import { useUnits } from './use-units';

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
