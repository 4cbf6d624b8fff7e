import { useState } from 'preact/hooks';
import type { Request } from '../../actions/all';
import type { StartName } from '../../domain/papers/starts';
import { ActionButton } from '../parts/action-button';

type Wanted = Request<'create-tables'>;
type Start = NonNullable<Wanted['kind']>;

/** What begins from last year's own paper instead of words of ours. */
const ownWord = 'word';

type Props = {
  busy: boolean;
  make: (request: Wanted) => void /** Makes the tabs and goes on to the file. */;
  takeWord: () => void;
};

/** The three questions of a first start: which agency, what conference, what to begin from. */
export function StartForm({ busy, make, takeWord }: Props) {
  const [agency, setAgency] = useState('');
  const [event, setEvent] = useState('');
  const [kind, setKind] = useState<Start | typeof ownWord>('giao-ban');
  const named = { ...(agency && { agency }), ...(event && { event }) };
  return (
    <form onSubmit={(submitted) => submitted.preventDefault()}>
      {kind !== ownWord && (
        <Field label="Cơ quan ra văn bản" example="ví dụ: Sở Nội vụ" value={agency} change={setAgency} />
      )}
      <label>
        Bắt đầu từ
        <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as typeof kind)}>
          {Object.entries(startWords).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
          <option value={ownWord}>Tệp Word năm trước của cơ quan</option>
        </select>
      </label>
      {kind === ownWord ? (
        <p>Tên cơ quan, tên hội nghị, nơi họp, người ký được đọc từ tệp ấy.</p>
      ) : (
        <Field label="Tên hội nghị" example="để trống thì điền sau" value={event} change={setEvent} />
      )}
      <ActionButton
        main
        busy={busy}
        onPress={() => (kind === ownWord ? takeWord() : make({ kind, ...named }))}
      >
        {kind === ownWord ? 'Tạo bảng rồi chọn tệp Word' : 'Bắt đầu với lời soạn sẵn'}
      </ActionButton>
    </form>
  );
}

type FieldProps = { label: string; example: string; value: string; change: (value: string) => void };

const Field = ({ label, example, value, change }: FieldProps) => (
  <label>
    {label}
    <input
      type="text"
      value={value}
      placeholder={example}
      maxLength={200}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  </label>
);

/** What the page calls each text that a conference can begin from. */
const startWords: Record<StartName, string> = {
  'giao-ban': 'Hội nghị giao ban',
  'giao-ban-gon': 'Giao ban, chỉ giấy mời và chương trình',
  'so-ket': 'Hội nghị sơ kết',
  'tong-ket': 'Hội nghị tổng kết',
  'tap-huan': 'Hội nghị tập huấn',
  'hoi-thao': 'Hội thảo',
  'doi-thoai': 'Hội nghị đối thoại',
  'mau-2026': 'Hội nghị mẫu có xã, phường năm 2026',
};
