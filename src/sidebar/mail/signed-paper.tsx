import { useId, useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { attachmentsWords } from '../../words/limits';
import { readPdf } from './read-pdf';
import type { Outbox } from './use-outbox';

type Props = { row: MailRow; outbox: Outbox /** Told when another paper will go. */; kept: () => void };

/** Takes the signed and stamped PDF of a paper from the clerk's disk; it then goes instead of the Doc. */
export function SignedPaper({ row: { paper, attachment, signed }, outbox, kept }: Props) {
  const [refused, setRefused] = useState('');
  const id = useId();
  const isBusy = outbox.doing !== '';
  const pick = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readPdf(file);
    // So that the same file can be picked again after it was corrected.
    input.value = '';
    setRefused(read.refusal ?? '');
    if (read.base64 !== undefined && (await outbox.keepSigned(paper, file.name, read.base64))) kept();
  };
  return (
    <>
      <p>
        {signed
          ? '✓ Thư này gửi bản đã ký, đóng dấu.'
          : `Thư này gửi văn bản soạn từ bảng tính${attachment && ` (${attachment})`}, chưa có chữ ký và dấu.`}
      </p>
      <input
        id={id}
        class="hidden picker"
        type="file"
        accept=".pdf,application/pdf"
        aria-describedby={`${id}-limit`}
        onClick={(event) => isBusy && event.preventDefault()}
        onChange={({ currentTarget }) => pick(currentTarget)}
      />
      <label for={id} class="picked">
        {signed ? 'Chọn bản ký khác (PDF)…' : 'Chọn bản ký (PDF)…'}
      </label>
      <p id={`${id}-limit`} class="note">
        Bản quét có chữ ký và dấu, tệp PDF tới {attachmentsWords}.
      </p>
      {refused && (
        <p class="trouble" role="alert">
          <strong>Chưa nhận tệp này.</strong> {refused}
        </p>
      )}
    </>
  );
}
