import { useRef } from 'preact/hooks';
import type { Place } from '../../spoken/desk';
import type { Mailing, MailRow, Settlement } from '../../spoken/mail';
import type { SpokenProblem } from '../../spoken/problems';
import { ActionButton } from '../parts/action-button';
import { useGoTo } from '../parts/go-to';
import { LongList } from '../parts/long-list';
import { SureButton } from '../parts/sure-button';
import { stateWords } from './mail-words';
import { SettleButtons, settlementsOf, settlementWords } from './settlements';
import type { Outbox } from './use-outbox';

/** Mails of which a person must say what becomes of them, by their state. */
const sections = {
  'in-doubt': {
    title: 'Thư chưa rõ đã gửi',
    words:
      'Chưa rõ các thư này đã đi hay chưa. Xin tìm trong Gmail → Đã gửi, hoặc hỏi đơn vị nhận, rồi bấm một nút.',
  },
  returned: {
    title: 'Thư không đến được',
    words: 'Sửa Email của các thư này ở trang Thư, rồi bấm Xem lại: chỉ các thư ấy chờ gửi lại.',
  },
} as const;
type Open = keyof typeof sections;

/** Mails that may or may not have left, and those that came back. The machine never guesses: a person finds out, and says. */
export const MailDoubts = (props: { outbox: Outbox; mailing: Mailing }) => (
  <>
    <Doubted state="in-doubt" {...props} />
    <Doubted state="returned" {...props} />
  </>
);

type Props = { state: Open; outbox: Outbox; mailing: Mailing };

function Doubted({ state, outbox, mailing: { mails, problems } }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { lost, go } = useGoTo();
  const doubted = mails.filter((one) => one.state === state);
  const cellOf = ({ recipient }: MailRow) =>
    problems.find(({ code, seen }) => code === 'mail-returned' && seen === recipient);
  if (doubted.length === 0) return null;
  const { title, words } = sections[state];
  // A settled mail leaves the list, and the pressed button with it.
  const settled = () => heading.current?.focus();
  const id = `mail-doubts-${state}`;
  return (
    <section class="doubts" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        <span aria-hidden="true">{stateWords[state][0]} </span>
        {title} <span class="count">({doubted.length})</span>
      </h2>
      <p>{words}</p>
      {doubted.length > 1 && <AllAtOnce state={state} outbox={outbox} doubted={doubted} settled={settled} />}
      <LongList
        items={doubted}
        keyOf={({ code }) => code}
        show={(row) => (
          <>
            <strong>{row.recipient}</strong>
            <p class="note">{[row.addresses.join(', '), row.at].filter(Boolean).join(' · ')}</p>
            <AddressDoor cell={cellOf(row)} name={row.recipient} go={go} />
            <SettleButtons row={row} outbox={outbox} settled={settled} />
          </>
        )}
      />
      <p role="status">{lost}</p>
      {state === 'returned' && (
        <ActionButton busy={outbox.doing !== ''} onPress={outbox.again}>
          Xem lại
        </ActionButton>
      )}
    </section>
  );
}

type DoorProps = { cell: SpokenProblem | undefined; name: string; go: (place: Place) => void };

/** To the address that is to be corrected. */
const AddressDoor = ({ cell, name, go }: DoorProps) =>
  cell ? (
    <ActionButton onPress={() => go(cell)}>
      Tới ô Email<span class="hidden"> của {name}</span>
    </ActionButton>
  ) : null;

type AllProps = { state: Open; outbox: Outbox; doubted: readonly MailRow[]; settled: () => void };

/** The same answer for all of them, asked about once more. */
function AllAtOnce({ state, outbox, doubted, settled }: AllProps) {
  const all = `${doubted.length} thư`;
  const settle = async (as: Settlement) => {
    const codes = doubted.map(({ code }) => code);
    if (await outbox.settle(as, codes, `Đã ghi: ${all} – ${settlementWords[as].name}.`)) settled();
  };
  return (
    <details>
      <summary>Ghi một lần cho cả {all}</summary>
      {settlementsOf[state].map((as) => (
        <SureButton
          key={as}
          label={`${settlementWords[as].name}: cả ${all}`}
          question={{
            text: `Cả ${all} ${stateWords[state][1].toLowerCase()}: ${settlementWords[as].asked}`,
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
