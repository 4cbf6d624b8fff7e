import { useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { attachmentsWords } from '../../words/limits';
import { FilePicker } from '../parts/picker';
import { readPdf } from '../parts/read-pdf';
import type { Outbox } from './use-outbox';

type Props = { row: MailRow; outbox: Outbox /** Told when another paper will go. */; kept: () => void };

/** By which paper a mail goes, and the signed one to take in its place. */
export function SignedPaper({ row: { paper, attachment, signed }, outbox, kept }: Props) {
  return (
    <>
      <p>
        {signed
          ? '✓ Thư này gửi bản đã ký, đóng dấu.'
          : `Thư này gửi văn bản soạn từ bảng tính${attachment && ` (${attachment})`}, chưa có chữ ký và dấu.`}
      </p>
      <SignedPicker {...{ paper, outbox, kept }} label={signed ? 'Chọn bản ký khác (PDF)…' : undefined} />
    </>
  );
}

type Picked = { paper: string; outbox: Outbox; label?: string | undefined; of?: string; kept?: () => void };

/** Takes the signed and stamped PDF of a paper from the clerk's disk; it then goes instead of the Doc. */
export function SignedPicker({ paper, outbox, label = 'Chọn bản ký (PDF)…', of = '', kept }: Picked) {
  const [refused, setRefused] = useState('');
  const pick = async (file: File) => {
    const read = await readPdf(file);
    setRefused(read.refusal ?? '');
    if (read.base64 !== undefined && (await outbox.keepSigned(paper, file.name, read.base64))) kept?.();
  };
  return (
    <>
      <FilePicker
        label={label}
        of={of}
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
