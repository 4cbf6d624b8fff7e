import { useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { attachmentsWords } from '../../words/limits';
import { FilePicker } from '../parts/picker';
import { readPdf } from './read-pdf';
import type { Outbox } from './use-outbox';

type Props = { row: MailRow; outbox: Outbox /** Told when another paper will go. */; kept: () => void };

/** Takes the signed and stamped PDF of a paper from the clerk's disk; it then goes instead of the Doc. */
export function SignedPaper({ row: { paper, attachment, signed }, outbox, kept }: Props) {
  const [refused, setRefused] = useState('');
  const pick = async (file: File) => {
    const read = await readPdf(file);
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
      <FilePicker
        label={signed ? 'Chọn bản ký khác (PDF)…' : 'Chọn bản ký (PDF)…'}
        note={`Bản quét có chữ ký và dấu, tệp PDF tới ${attachmentsWords}.`}
        accept=".pdf,application/pdf"
        busy={outbox.doing !== ''}
        pick={pick}
      />
      {refused && (
        <p class="trouble" role="alert">
          <strong>Chưa nhận tệp này.</strong> {refused}
        </p>
      )}
    </>
  );
}
