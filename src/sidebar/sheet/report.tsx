import { useRef, useState } from 'preact/hooks';
import { reportOf } from '../../words/self-check-report';
import { ActionButton } from '../parts/action-button';
import { copied } from '../parts/copied';
import type { SelfCheckProgress } from './self-checking';

/** The report as text, to be copied into a mail to whoever helps. */
export function SelfCheckReport({ progress }: { progress: SelfCheckProgress }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    box.current?.select();
    setTold(
      (await copied(box.current?.value ?? '')) ? '✓ Đã chép báo cáo.' : 'Nhấn Ctrl+C để chép phần đã chọn.',
    );
  };
  return (
    <section aria-labelledby="report-title">
      <h2 id="report-title">Báo cáo</h2>
      <p id="report-about">
        Báo cáo không có địa chỉ thư hay tên người; chép gửi người phụ trách kỹ thuật khi cần.
      </p>
      <textarea
        ref={box}
        class="report"
        readOnly
        rows={8}
        aria-labelledby="report-title"
        aria-describedby="report-about"
        value={reportOf(progress.findings, progress)}
      />
      <ActionButton onPress={copy}>Chép báo cáo</ActionButton>
      <p role="status">{told}</p>
    </section>
  );
}
