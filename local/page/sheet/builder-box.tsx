import type { Trouble } from '../../server/wire';
import type { LastRun } from './open-sheet';

type Props = { last?: LastRun; trouble: Trouble; setTrouble: (trouble: Trouble) => void };

const noFault = { call: '', nth: 1, status: 500, landed: false };
const answers: [status: number, words: string][] = [
  [0, 'không trả lời'],
  [200, '200: nói đã nhận'],
  [403, '403: không có quyền'],
  [429, '429: quá hạn mức'],
  [500, '500: lỗi máy chủ'],
];

/** For who builds the add-on: what the last run asked of Google, the mail quota, and what is to go wrong next. */
export function BuilderBox({ last, trouble, setTrouble }: Props) {
  const { entry, calls = {}, died, error, log = [], mailLeft } = last ?? {};
  const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h2>
        Lần chạy gần nhất: {entry}, {total} lời gọi{died && ', bị dừng giữa chừng'}
      </h2>
      <table>
        <tbody>
          {Object.entries(calls).map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...(error === undefined ? [] : [error]), ...log].map((line) => (
        <pre key={line}>{line}</pre>
      ))}
      <p>Hạn mức thư còn lại: {mailLeft} người nhận.</p>
      <FaultFields names={Object.keys(calls)} trouble={trouble} setTrouble={setTrouble} />
      <button type="button" disabled={!isSet(trouble)} onClick={() => setTrouble({})}>
        Bỏ hết lỗi giả
      </button>
    </>
  );
}

export const isSet = (trouble: Trouble): boolean =>
  Object.values(trouble).some((value) => value !== undefined);

type FaultProps = Pick<Props, 'trouble' | 'setTrouble'> & { names: readonly string[] };

function FaultFields({ names, trouble, setTrouble }: FaultProps) {
  const { faults: [fault = noFault] = [], dieAt, mailLimit } = trouble;
  const change = (part: Partial<typeof noFault>) => {
    const changed = { ...fault, ...part };
    setTrouble({ ...trouble, faults: changed.call ? [changed] : undefined });
  };
  const dying = (call: number, when: 'before' | 'after') =>
    setTrouble({ ...trouble, dieAt: call > 0 ? { call, when } : undefined });
  return (
    <fieldset>
      <legend>Lỗi giả cho các lần chạy sau</legend>
      <label>
        Lời gọi
        <input
          list="rest-methods"
          placeholder="Gmail.messages.send"
          value={fault.call}
          onInput={(event) => change({ call: event.currentTarget.value })}
        />
      </label>
      <datalist id="rest-methods">
        {names
          .filter((name) => /\..*\./.test(name))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <Count label="lần thứ" value={fault.nth} set={(nth) => change({ nth })} />
      <label>
        được trả
        <select
          value={fault.status}
          onChange={(event) => change({ status: Number(event.currentTarget.value) })}
        >
          {answers.map(([status, words]) => (
            <option key={status} value={status}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={fault.landed}
          onChange={(event) => change({ landed: event.currentTarget.checked })}
        />
        việc vẫn đã xong
      </label>
      <Count
        label="Dừng chạy ở lời gọi thứ"
        value={dieAt?.call}
        set={(call) => dying(call, dieAt?.when ?? 'before')}
      />
      <label>
        <input
          type="checkbox"
          checked={dieAt?.when === 'after'}
          disabled={!dieAt}
          onChange={(event) => dying(dieAt?.call ?? 0, event.currentTarget.checked ? 'after' : 'before')}
        />
        sau khi lời gọi đó xong việc
      </label>
      <Count
        label="Hạn mức thư mỗi ngày"
        value={mailLimit}
        set={(limit) => setTrouble({ ...trouble, mailLimit: limit > 0 ? limit : undefined })}
      />
    </fieldset>
  );
}

function Count({ label, value, set }: { label: string; value?: number; set: (count: number) => void }) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        value={value ?? ''}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
    </label>
  );
}
