import { ActionButton } from '../parts/action-button';
import { ProposedValue } from './proposed-value';
import { type Adopted, type Adopting, keyOf } from './use-adopting';

type Props = { adopted: Adopted; adopting: Adopting };

/** What was found in a Word file, to be ticked; what was not, and what stays; and the one press that takes it. */
export function Proposal({ adopted: { paper, found, tables, left, absent }, adopting }: Props) {
  const { busy, ticked, tickAll, take, drop } = adopting;
  const isAll = found.every((one) => ticked.has(keyOf(one)));
  return (
    <>
      <h2>
        Tìm thấy <span class="count">({found.length} giá trị)</span>
      </h2>
      <p>Giá trị được chọn thành trường. Ô trống ở bảng tính được ghi giá trị ấy; ô đã có chữ giữ nguyên.</p>
      {found.length > 0 && (
        <ActionButton onPress={() => tickAll(!isAll)}>{isAll ? 'Bỏ chọn hết' : 'Chọn hết'}</ActionButton>
      )}
      <ul class="papers">
        {found.map((one) => (
          <ProposedValue key={keyOf(one)} one={one} adopting={adopting} />
        ))}
      </ul>
      {tables.length > 0 && (
        <>
          <h2>Bảng và danh sách</h2>
          <p>
            Chọn thì từ nay mỗi dòng của trang in một dòng. Trang còn trống thì các dòng của tệp được ghi vào.
          </p>
          <ul class="papers">
            {tables.map((one) => (
              <ProposedRows key={one.tab} one={one} adopting={adopting} />
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && (
        <p>
          <strong>Chưa tìm thấy:</strong> {absent.join(', ')}. Chỗ nào trong tệp nói đến thì ghi trường vào
          mẫu sau, xem Trường trộn.
        </p>
      )}
      {left.length > 0 && (
        <details>
          <summary>Giữ nguyên chữ ({left.length})</summary>
          <ul>
            {left.map(({ text, why }, index) => (
              <li key={`${index}${text}`}>
                “{text}”: {why}.
              </li>
            ))}
          </ul>
        </details>
      )}
      <ActionButton main busy={busy} onPress={() => take()}>
        Lấy mẫu cho {paper}, {ticked.size} giá trị
      </ActionButton>
      <ActionButton busy={busy} onPress={drop}>
        Thôi
      </ActionButton>
    </>
  );
}

/** A table or a list of the file: whether its rows come from a tab from now on. */
function ProposedRows({
  one: { tab, rows, sure, lines },
  adopting: { tabs, tickTab },
}: {
  one: Adopted['tables'][number];
  adopting: Adopting;
}) {
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={tabs.has(tab)}
          onChange={({ currentTarget }) => tickTab(tab, currentTarget.checked)}
        />
        <span>
          <strong>{tab}</strong>: {sure ? 'bảng' : 'danh sách'} {rows} dòng
        </span>
      </label>
      {lines.length > 0 && (
        <details>
          <summary>
            Xem {rows} dòng <span class="hidden">của {tab}</span>
          </summary>
          {lines.map((line, index) => (
            <p key={`${index}${line}`} class="note">
              {line}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}
