import { useId } from 'preact/hooks';
import { type Adopting, type FoundValue, keyOf } from './use-adopting';

type Props = { one: FoundValue; adopting: Adopting };

/** One value: whether it becomes a tag, where it stands, and where it begins and ends. */
export function ProposedValue({ one, adopting: { ticked, tick, typed, move } }: Props) {
  const { tag, value, places, movable, sure } = one;
  const words = typed[keyOf(one)] ?? value;
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked.has(keyOf(one))}
          onChange={({ currentTarget }) => tick(one, currentTarget.checked)}
        />
        <span>
          <strong>{tag}</strong>: {words || '(chỗ trống)'}{' '}
          {!sure && <span class="badge">Chưa chắc, xem chỗ rồi chọn</span>}
        </span>
      </label>
      <details>
        <summary>
          {places.length > 0 ? `Xem ${places.length} chỗ` : 'Chỉ ghi vào bảng tính'}{' '}
          <span class="hidden">của {tag}</span>
        </summary>
        {places.map(({ tagged }, index) => (
          <p key={`${index}${tagged}`} class="note">
            {tagged}
          </p>
        ))}
        {movable && <Ends one={one} words={words} move={(moved) => move(one, moved)} />}
      </details>
    </li>
  );
}

/** As it is compared: Word's spaces that do not break are spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .trim()
    .toLowerCase();

/** Where a value begins and ends, which may be anywhere in its own line. */
function Ends({ one, words, move }: { one: FoundValue; words: string; move: (words: string) => void }) {
  const id = useId();
  const isThere = one.places.some(({ text }) => plain(text).includes(plain(words))) && plain(words) !== '';
  return (
    <>
      <label>
        Lấy từ đâu đến đâu <span class="hidden">({one.tag})</span>
        <input
          type="text"
          value={words}
          maxLength={2000}
          aria-describedby={id}
          onInput={({ currentTarget }) => move(currentTarget.value)}
        />
      </label>
      <p id={id} class="note">
        {isThere
          ? 'Bớt hoặc thêm chữ ở hai đầu, theo đúng dòng ấy.'
          : '▲ Chữ này không có trong dòng ấy: chỗ đó sẽ giữ nguyên.'}
      </p>
    </>
  );
}
