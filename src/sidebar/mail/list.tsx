import type { MailRow } from '../../spoken/mail';
import { LongList } from '../parts/long-list';
import { MailStateBadge } from './state';

/** Every mail of the Sheet with where it stands; each opens as its recipient sees it. */
export function MailList({ mails, open }: { mails: readonly MailRow[]; open: (code: string) => void }) {
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby="mail-list">
      <h2 id="mail-list">
        Tất cả thư <span class="count">({mails.length})</span>
      </h2>
      <LongList items={mails} keyOf={({ code }) => code} show={(row) => <Line row={row} open={open} />} />
    </section>
  );
}

function Line({ row, open }: { row: MailRow; open: (code: string) => void }) {
  return (
    <button type="button" class="line" onClick={() => open(row.code)}>
      {row.recipient}
      <MailStateBadge state={row.state} />
      {row.badge && <span class="badge">{row.badge}</span>}
      {row.at && <span class="badge">{row.at}</span>}
    </button>
  );
}
