import type { PlanReach as Reach } from '../../spoken/desk';

/** How many of the plan's Nơi nhận have it, and who is left. */
export function PlanReach({ reach }: { reach: Reach | null }) {
  if (!reach) return null;
  const { got, total, left } = reach;
  if (left.length === 0) return <p>Kế hoạch đã tới đủ {total} nơi nhận.</p>;
  return (
    <details>
      <summary>
        Kế hoạch đã tới {got}/{total} nơi nhận, còn {left.length}
      </summary>
      <ul>
        {left.map(({ name, reachable }) => (
          <li key={name}>
            {name}
            {!reachable && ' (chưa có hộp thư: đưa tận tay, hoặc điền ở trang Đơn vị)'}
          </li>
        ))}
      </ul>
    </details>
  );
}
