import type { SpokenDeadline } from '../../spoken/desk';
import { useGoTo } from '../parts/use-go-to';

/** What offices have still to do by Phân công, overdue first; each leads to the cell where it is noted as done. */
export function Deadlines({ deadlines }: { deadlines: readonly SpokenDeadline[] }) {
  const { lost, go } = useGoTo();
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">
        Hạn theo Phân công <span class="count">({deadlines.length})</span>
      </h2>
      <ul class="preparation">
        {deadlines.map(({ owner, task, when, late, place }) => (
          <li key={`${place.row}`} class={late ? 'late' : 'due'}>
            <span aria-hidden="true" class="sign">
              {late ? '!' : '▲'}
            </span>
            <button type="button" class="line" onClick={() => go(place)}>
              {task || 'Việc chưa ghi tên'}
              <span class="badge">{owner || 'chưa rõ ai chủ trì'}</span>
              <span class="badge">{when}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{lost}</p>
    </section>
  );
}
