import { ActionButton } from '../parts/action-button';
import type { View } from '../parts/views';

/** On the desk, once persons' data have been kept as long as was said. `until` = the last day, or '' (undefined in what an earlier version kept). */
export const EraseDue = ({ until, open }: { until: string | undefined; open: (view: View) => void }) =>
  until ? (
    <section class="warns" aria-labelledby="erase-due">
      <h2 id="erase-due">Dữ liệu cá nhân đã tới hạn xóa</h2>
      <p>Họ tên, điện thoại, email đã hỏi để tổ chức hội nghị chỉ giữ tới hết ngày {until}.</p>
      <ActionButton onPress={() => open('personal')}>Dữ liệu cá nhân</ActionButton>
    </section>
  ) : null;
