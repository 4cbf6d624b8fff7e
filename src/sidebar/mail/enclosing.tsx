import { useId, useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { attachmentsWords, largestAttachments } from '../../words/limits';
import { contentOf } from './read-pdf';
import type { Outbox } from './use-outbox';

type Props = { row: MailRow; outbox: Outbox /** Told when another file goes along. */; kept: () => void };

/** Takes a file of the clerk's disk that goes with this mail, or with all of its paper. */
export function MailEnclosing({ row, outbox, kept }: Props) {
  const [refused, setRefused] = useState('');
  const [isForAll, setForAll] = useState(true);
  const id = useId();
  const isBusy = outbox.doing !== '';
  const pick = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const base64 = file.size > largestAttachments ? undefined : await contentOf(file);
    input.value = '';
    setRefused(
      base64 === undefined ? `“${file.name}” không đọc được, hoặc lớn quá ${attachmentsWords}.` : '',
    );
    const to = isForAll ? paperOf(row) : row.code;
    if (base64 !== undefined && (await outbox.keepFile(file.name, base64, isForAll ? 'paper' : 'mail', to)))
      kept();
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
      <input
        id={id}
        class="hidden picker"
        type="file"
        accept=".pdf,.doc,.docx,.xls,.xlsx"
        aria-describedby={`${id}-limit`}
        onClick={(event) => isBusy && event.preventDefault()}
        onChange={({ currentTarget }) => pick(currentTarget)}
      />
      <label for={id} class="picked">
        Đính kèm tệp…
      </label>
      <p id={`${id}-limit`} class="note">
        PDF, Word hoặc Excel; mọi tệp của một thư cộng lại tới {attachmentsWords}. Văn bản khác của hội nghị:
        ghi mã ở cột Gửi kèm.
      </p>
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
