import { useRef } from 'preact/hooks';
import type { MailRow, Settlement } from '../../spoken/mail';
import { LongList } from '../parts/long-list';
import { SureButton } from '../parts/sure-button';
import { SettleButtons, settlementsOf, settlementWords } from './settlements';
import type { Outbox } from './use-outbox';

/** Mails that may or may not have left. The machine never guesses: a person finds out, and says. */
export function MailDoubts({ outbox, mails }: { outbox: Outbox; mails: readonly MailRow[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const doubted = mails.filter(({ state }) => state === 'in-doubt');
  if (doubted.length === 0) return null;
  // A settled mail leaves the list, and the pressed button with it.
  const settled = () => heading.current?.focus();
  return (
    <section class="doubts" aria-labelledby="mail-doubts">
      <h2 id="mail-doubts" ref={heading} tabIndex={-1}>
        <span aria-hidden="true">? </span>Thư chưa rõ đã gửi <span class="count">({doubted.length})</span>
      </h2>
      <p>
        Chưa rõ các thư này đã đi hay chưa. Xin tìm trong Gmail → Đã gửi, hoặc hỏi đơn vị nhận, rồi bấm một
        nút. Thư không đến được: sửa Email ở trang Thư, chỉ thư ấy chờ gửi lại.
      </p>
      {doubted.length > 1 && <AllAtOnce outbox={outbox} doubted={doubted} settled={settled} />}
      <LongList
        items={doubted}
        keyOf={({ code }) => code}
        show={(row) => (
          <>
            <strong>{row.recipient}</strong>
            <p class="note">{[row.addresses.join(', '), row.at].filter(Boolean).join(' · ')}</p>
            <SettleButtons row={row} outbox={outbox} settled={settled} />
          </>
        )}
      />
    </section>
  );
}

type AllProps = { outbox: Outbox; doubted: readonly MailRow[]; settled: () => void };

/** The same answer for all of them, asked about once more. */
function AllAtOnce({ outbox, doubted, settled }: AllProps) {
  const all = `${doubted.length} thư`;
  const settle = async (as: Settlement) => {
    const codes = doubted.map(({ code }) => code);
    if (await outbox.settle(as, codes, `Đã ghi: ${all} – ${settlementWords[as].name}.`)) settled();
  };
  return (
    <details>
      <summary>Ghi một lần cho cả {all}</summary>
      {settlementsOf['in-doubt'].map((as) => (
        <SureButton
          key={as}
          label={`${settlementWords[as].name}: cả ${all}`}
          question={{
            text: `Cả ${all} chưa rõ đã gửi: ${settlementWords[as].asked}`,
            yes: `Đúng, ${settlementWords[as].name}`,
            no: 'Không, để nguyên',
          }}
          busy={outbox.doing !== ''}
          onSure={() => settle(as)}
        />
      ))}
    </details>
  );
}
