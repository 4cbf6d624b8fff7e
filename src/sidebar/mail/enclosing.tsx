import { useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { attachmentsWords, keptWords, largestKept } from '../../words/limits';
import { contentOf } from '../parts/files/content';
import { FilePicker } from '../parts/files/picker';
import type { Outbox } from './use-outbox';

type Props = { row: MailRow; outbox: Outbox /** Told when another file goes along. */; kept: () => void };

/** Takes a file of the clerk's disk that goes with this mail, or with all of its paper. */
export function MailEnclosing({ row, outbox, kept }: Props) {
  const [refused, setRefused] = useState('');
  const [isForAll, setForAll] = useState(true);
  const pick = async (file: File) => {
    const base64 = file.size > largestKept ? undefined : await contentOf(file);
    setRefused(base64 === undefined ? `“${file.name}” không đọc được, hoặc lớn quá ${keptWords}.` : '');
    if (base64 === undefined) return;
    const to = isForAll ? { paper: paperOf(row) } : { mails: [row.code] };
    if (await outbox.keepFile(file.name, base64, to)) kept();
  };
  return (
    <details>
      <summary>Đính kèm thêm tệp</summary>
      <label class="choice">
        <input
          type="checkbox"
          checked={isForAll}
          onChange={({ currentTarget }) => setForAll(currentTarget.checked)}
        />
        Cho mọi thư gửi văn bản này
      </label>
      <FilePicker
        label="Đính kèm tệp…"
        note={`PDF, Word hoặc Excel; mỗi tệp tới ${keptWords}. Các tệp của một thư cộng lại quá ${attachmentsWords} thì tệp lớn đi bằng liên kết Drive, khi gửi sẽ hỏi. Văn bản khác của hội nghị: ghi mã ở cột Gửi kèm.`}
        accept=".pdf,.doc,.docx,.xls,.xlsx"
        busy={outbox.doing !== ''}
        pick={pick}
      />
      {refused && (
        <p class="trouble" role="alert">
          <strong>Chưa nhận tệp này.</strong> {refused}
        </p>
      )}
    </details>
  );
}

/** The code of the listed paper of which a mail brings a copy. @example paperOf({ paper: 'GM·213' }) // 'GM' */
const paperOf = ({ paper }: Pick<MailRow, 'paper'>): string => paper.replace(/·.*$/, '');
