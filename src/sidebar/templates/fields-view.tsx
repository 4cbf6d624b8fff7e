import { useState } from 'preact/hooks';
import type { TagGroup, TagsTold } from '../../spoken/papers';
import { ask } from '../parts/ask';
import { copied } from '../parts/copied';
import { Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';

type Copy = (text: string) => void;

/** Trường trộn: every tag with what it prints now; a press copies it, to be put into the template. */
export function FieldsView() {
  const { answer } = useAnswer(() => ask('show-fields'));
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState('');
  const copy: Copy = async (text) => {
    setSaid((await copied(text)) ? `✓ Đã chép ${text}` : `Trình duyệt không cho chép. Xin gõ tay: ${text}`);
  };
  return (
    <>
      <p>Bấm một trường là chép; dán vào chỗ của nó trong mẫu, hoặc trong lời văn ở bảng tính.</p>
      <label>
        Tìm trường
        <input
          type="search"
          value={wanted}
          maxLength={100}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <p role="status" class="said">
        {said}
      </p>
      <div aria-live="polite">{answer === undefined && <p>Đang đọc bảng tính…</p>}</div>
      {answer?.ok === false && <Trouble answer={answer} />}
      {answer?.ok && <Groups told={answer.result} wanted={folded(wanted)} copy={copy} />}
    </>
  );
}

/** As names are looked for: without marks and case. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();

type Looked = { wanted: string; copy: Copy };

function Groups({ told: { groups, loops, total, formats }, wanted, copy }: { told: TagsTold } & Looked) {
  return (
    <>
      {groups.map((one) => (
        <Group key={one.name} {...one} wanted={wanted} copy={copy} />
      ))}
      <Group
        name="Cách in, ghi sau tên trường"
        tags={formats.map(({ name, from, to }) => ({ tag: `| ${name}`, value: `${from} → ${to}` }))}
        wanted={wanted}
        copy={copy}
      />
      {loops.map(({ name, tags }) => (
        <Group
          key={name}
          name={`Lặp mỗi dòng của ${name}`}
          tags={[`#${name}`, ...tags, `/${name}`].map((tag) => ({ tag, value: aboutLoop(tag) }))}
          wanted={wanted}
          copy={copy}
        />
      ))}
      <Group
        name="Chỉ in khi có, khi không có"
        tags={[
          { tag: '#Chủ trì', value: 'từ đây chỉ in khi mục Chủ trì có chữ' },
          { tag: '^Chủ trì', value: 'từ đây chỉ in khi mục Chủ trì trống' },
          { tag: '/Chủ trì', value: 'hết phần ấy' },
          { tag: total, value: 'tổng của trang Dự toán' },
        ]}
        wanted={wanted}
        copy={copy}
      />
    </>
  );
}

function aboutLoop(tag: string): string {
  if (tag.startsWith('#')) return 'mở: một dòng riêng, hoặc ô đầu của hàng';
  return tag.startsWith('/') ? 'đóng: một dòng riêng, hoặc ô cuối của hàng' : '';
}

function Group({ name, tags, wanted, copy }: TagGroup & Looked) {
  const found = tags.filter(({ tag }) => folded(tag).includes(wanted));
  if (found.length === 0) return null;
  return (
    <details open={wanted !== ''}>
      <summary>
        {name} <span class="count">({found.length})</span>
      </summary>
      <ul class="tags">
        {found.map(({ tag, value }) => (
          <li key={tag}>
            <button type="button" onClick={() => copy(tag.startsWith('|') ? ` ${tag}` : `{{${tag}}}`)}>
              <strong>{tag.startsWith('|') ? tag : `{{${tag}}}`}</strong> {value || '(chưa có)'}
              <span class="hidden"> Chép</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
