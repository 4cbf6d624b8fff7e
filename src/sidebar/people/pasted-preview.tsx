import type { PasteShown } from '../../spoken/people';

type Props = { shown: PasteShown; busy: boolean; choose: (columns: string[]) => void };

/** The first rows as they are understood; each column can be said to be another. */
export function Preview({ shown, busy, choose }: Props) {
  const { columns, fields, rows, count } = shown;
  const say = (index: number, field: string) =>
    choose(
      columns.map((column, other) => (other === index ? field : column.field === field ? '' : column.field)),
    );
  return (
    <>
      <div role="status">
        {told(shown).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard */}
      <section class="scrolls" tabIndex={0} aria-label="Danh sách đã dán">
        <table>
          <thead>
            <tr>
              {columns.map(({ typed, field }, index) => (
                <th key={`${index} ${typed}`} scope="col">
                  <select
                    aria-label={`Cột ${typed || index + 1} là`}
                    value={field}
                    disabled={busy}
                    onChange={({ currentTarget }) => say(index, currentTarget.value)}
                  >
                    <option value="">Bỏ qua{typed && ` “${typed}”`}</option>
                    {fields.map((one) => (
                      <option key={one.field} value={one.field}>
                        {one.title}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${index} ${row.join(' ')}`}>
                {columns.map(({ typed }, column) => (
                  <td key={`${column} ${typed}`}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > rows.length && <p>… và {count - rows.length} dòng nữa.</p>}
    </>
  );
}

/** What is left out, each with its reason, so that nothing is missing without a word. */
function told({ count, unrecognised, above, standing, nameless }: PasteShown): string[] {
  const sentences: [boolean, string][] = [
    [true, `Đọc được ${count} dòng. Xem mỗi cột đã đúng chưa; sửa ở đầu cột.`],
    [
      unrecognised.length > 0,
      `Chưa nhận ra cột: ${unrecognised.join(', ')}. Cột này không được ghi nếu không chọn ở đầu cột.`,
    ],
    [above > 0, `Bỏ ${above} dòng đứng trên hàng tiêu đề.`],
    [nameless > 0, `${nameless} dòng không có tên nên không ghi.`],
    [standing > 0, `${standing} dòng đã có trong trang nên được giữ nguyên.`],
  ];
  return sentences.flatMap(([isSo, sentence]) => (isSo ? [sentence] : []));
}
