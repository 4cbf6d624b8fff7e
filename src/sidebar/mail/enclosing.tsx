import { useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { attachmentsWords, keptWords, largestKept } from '../../words/limits';
import { contentOf } from '../parts/disk-files';
import { FilePicker } from '../parts/picker';
import { isChangeable } from './state';
import type { Outbox } from './use-outbox';

type Props = {
  row: MailRow;
  /** All of the outbox. */
  mails: readonly MailRow[];
  outbox: Outbox;
  /** Told when another file goes along. */
  kept: () => void;
};

/** Takes a file of the clerk's disk that goes with this mail, with those to one group, or with all of its paper. */
export function MailEnclosing({ row, mails, outbox, kept }: Props) {
  const [refused, setRefused] = useState('');
  const [chosen, setChosen] = useState(0);
  const reaches = reachesOf(row, mails);
  const pick = async (file: File) => {
    const base64 = file.size > largestKept ? undefined : await contentOf(file);
    setRefused(base64 === undefined ? `“${file.name}” không đọc được, hoặc lớn quá ${keptWords}.` : '');
    const to = reaches[chosen]?.to;
    if (base64 === undefined || !to) return;
    if (await outbox.keepFile(file.name, base64, to)) kept();
  };
  return (
    <details>
      <summary>Đính kèm thêm tệp</summary>
      <label>
        Gửi kèm cho
        <select value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {reaches.map(({ words }, index) => (
            <option key={words} value={index}>
              {words}
            </option>
          ))}
        </select>
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

type Reach = { words: string; to: { paper: string } | { mails: string[] } };

/** With which mails a file can go: all of the paper, those to each group among them, this one. */
function reachesOf(row: MailRow, mails: readonly MailRow[]): Reach[] {
  const paper = paperOf(row);
  const alike = mails.filter((one) => isChangeable(one) && paperOf(one) === paper);
  const groups = [...new Set(alike.map(({ group }) => group))].map((group) => ({
    group,
    codes: alike.flatMap((one) => (one.group === group ? [one.code] : [])),
  }));
  return [
    { words: `Mọi thư gửi văn bản này (${alike.length})`, to: { paper } },
    ...(groups.length < 2 ? [] : groups).flatMap(({ group, codes }) =>
      group === '' ? [] : [{ words: `Các thư tới ${group} (${codes.length})`, to: { mails: codes } }],
    ),
    { words: 'Chỉ thư này', to: { mails: [row.code] } },
  ];
}

/** The code of the listed paper of which a mail brings a copy. @example paperOf({ paper: 'GM·213' }) // 'GM' */
const paperOf = ({ paper }: Pick<MailRow, 'paper'>): string => paper.replace(/·.*$/, '');
