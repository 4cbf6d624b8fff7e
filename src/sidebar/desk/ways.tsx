import { useState } from 'preact/hooks';
import { type View, views } from '../parts/views';
import { goTo } from '../server/ask';

const tabs = [
  ['Sổ văn bản', 'Văn bản'],
  ['Cài đặt', 'Hội nghị'],
] as const;

/** One press to every view, and to the tabs that are the register and the settings. */
export function Ways({ open }: { open: (view: View) => void }) {
  const [lost, setLost] = useState('');
  const show = async (tab: string) => {
    const found = await goTo({ tab, row: 0, column: '' });
    setLost(found ? '' : `Chưa có trang tính “${tab}”, hoặc Google chưa trả lời.`);
  };
  const others = (Object.keys(views) as View[]).filter((view) => view !== 'desk');
  return (
    <nav aria-labelledby="ways">
      <h2 id="ways">Đi tới</h2>
      <div class="ways">
        {others.map((view) => (
          <button key={view} type="button" onClick={() => open(view)}>
            {views[view].title}
          </button>
        ))}
        {tabs.map(([label, tab]) => (
          <button key={tab} type="button" onClick={() => show(tab)}>
            {label}
          </button>
        ))}
      </div>
      <p role="status">{lost}</p>
    </nav>
  );
}
