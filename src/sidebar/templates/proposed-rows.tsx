import type { Adopted, Adopting } from './use-adopting';

type Props = { one: Adopted['tables'][number]; adopting: Adopting };

/** A table or a list of the file: whether its rows come from a tab from now on. */
export function ProposedRows({ one: { tab, rows, sure, lines }, adopting: { tabs, tickTab } }: Props) {
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
