import type { Bar, Pictures } from '../../spoken/desk';
import type { FormPictures } from '../../spoken/forms';
import { TimePicture } from './time-picture';

/** What has been registered, to look at: over time, by field, by source of money. Each picture holds its own figures as text. */
export const RegistrationPictures = ({ total, time, fields, money }: Pictures) => (
  <section aria-labelledby="pictures">
    <h2 id="pictures">
      Đăng ký nhiệm vụ <span class="count">({total} đang tính)</span>
    </h2>
    {time && <TimePicture title="Đăng ký theo thời gian" {...time} />}
    <Bars title="Theo lĩnh vực" bars={fields} />
    <Bars title="Kinh phí đề nghị theo nguồn" bars={money} />
  </section>
);

/** The same of the answers of one Form. */
export const FormPicturesCard = ({ total, time, charts }: FormPictures) => (
  <section aria-labelledby="pictures">
    <h2 id="pictures">
      Câu trả lời <span class="count">({total} đang tính)</span>
    </h2>
    {time && <TimePicture title="Câu trả lời theo thời gian" {...time} />}
    {charts.map((chart) => (
      <Bars key={chart.title} {...chart} />
    ))}
  </section>
);

/** A table whose rows carry a bar each, so that picture and text are one. */
const Bars = ({ title, bars }: { title: string; bars: readonly Bar[] }) => (
  <table class="bars">
    <caption>{title}</caption>
    <tbody>
      {bars.map(({ label, text, share }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{text}</td>
          <td aria-hidden="true" class="bar">
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="8" />
              <rect class="share" width={share * 100} height="8" />
            </svg>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
