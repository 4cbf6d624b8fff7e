import type { DocDiffers } from '../../spoken/problems';

/** What one Doc says otherwise than would be written over it. */
export function DocDiffersList({ differs: { name, differences, more } }: { differs: DocDiffers }) {
  return (
    <details open>
      <summary>{name}</summary>
      <ul>
        {differences.map(({ doc, sheet }) => (
          <li key={`${doc}|${sheet}`}>
            <p>
              <strong>Bản sửa tay:</strong> {doc || '(không có câu này)'}
            </p>
            <p>
              <strong>Bảng tính:</strong> {sheet || '(không có câu này)'}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="note">Và {more} câu khác nữa; mở văn bản để xem.</p>}
    </details>
  );
}
