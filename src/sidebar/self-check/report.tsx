import { useRef, useState } from 'preact/hooks';
import { reportOf } from '../../words/self-check/report';
import { ActionButton } from '../parts/action-button';
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

/** Google shows the page in a frame, where the newer way to copy may be forbidden; the older one copies what is selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
