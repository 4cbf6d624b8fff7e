import type { Pictures } from '../../spoken/desk';
import { stairs } from './stairs';

const size = { width: 272, height: 96 };

/** How many registrations had come by which day, as stairs against the deadline, and the same as a table. */
export const TimePicture = ({
  from,
  to,
  deadline,
  nowAt,
  deadlineAt,
  summary,
  days,
  title,
}: NonNullable<Pictures['time']> & { title: string }) => (
  <figure>
    <figcaption>{title}</figcaption>
    <svg
      viewBox={`0 -4 ${size.width} ${size.height + 8}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${title}, từ ${from} đến ${to}. ${summary}`}
    >
      <path d={`M0 ${size.height}H${size.width}`} />
      <path class="stairs" d={stairs(days, nowAt, size)} />
      {deadlineAt !== null && (
        <path class="deadline" d={`M${Math.round(deadlineAt * size.width)} -4V${size.height}`} />
      )}
    </svg>
    <p class="ends" aria-hidden="true">
      <span>{from}</span>
      <span>{to}</span>
    </p>
    {deadline && (
      <p class="key" aria-hidden="true">
        ┆ {deadline}
      </p>
    )}
    <p>{summary}</p>
    <details>
      <summary>Xem từng ngày</summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Đến</th>
            <th scope="col">Tổng</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, count, total }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{count}</td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </figure>
);
