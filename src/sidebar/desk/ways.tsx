import { menuViews, type View, views } from '../parts/views';

/** One press to every view of the menu. */
export const Ways = ({ open }: { open: (view: View) => void }) => (
  <nav aria-labelledby="ways">
    <h2 id="ways">Đi tới</h2>
    <div class="ways">
      {menuViews
        .filter((view) => view !== 'desk')
        .map((view) => (
          <button key={view} type="button" onClick={() => open(view)}>
            {views[view].title}
          </button>
        ))}
    </div>
  </nav>
);
