import type { MailRow, MailState, Settlement } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import type { Outbox } from './use-outbox';

/** How each way to settle a mail reads on its button, and what is asked before many are settled at once. */
export const settlementWords: Record<Settlement, { name: string; asked: string }> = {
  sent: { name: 'Đã tới nơi', asked: 'Ghi là đã tới nơi, không gửi nữa?' },
  again: { name: 'Gửi lại', asked: 'Gửi lại? Nơi nào thật ra đã nhận sẽ nhận hai lần.' },
  'by-hand': { name: 'Đã gửi trực tiếp', asked: 'Ghi là đã gửi trực tiếp, không gửi thư nữa?' },
  elsewhere: {
    name: 'Đã phát hành trên QLVB',
    asked: 'Ghi là đã phát hành trên QLVB, không gửi thư nữa?',
  },
  returned: { name: 'Không đến được', asked: 'Ghi là không đến được?' },
};

const byHand = ['by-hand', 'elsewhere'] as const;

/** In which ways a person may settle a mail of each state; the server takes no other. */
export const settlementsOf: Record<MailState, readonly Settlement[]> = {
  ready: byHand,
  hidden: byHand,
  held: byHand,
  blocked: byHand,
  confirmed: byHand,
  refused: ['again', 'by-hand', 'elsewhere'],
  'by-hand': ['again'],
  elsewhere: ['again'],
  'in-doubt': ['sent', 'again', 'by-hand', 'elsewhere'],
  returned: ['sent', 'again', 'by-hand', 'elsewhere'],
  accepted: ['returned'],
  needless: [],
};

type Props = {
  row: MailRow;
  outbox: Outbox;
  /** Told when the mail has been settled; the pressed button may be gone by then. */
  settled: () => void;
};

/** The buttons that settle one mail. */
export function SettleButtons({ row: { code, recipient, state, at }, outbox, settled }: Props) {
  // What the clerk wrote into the Sheet (no time stands beside it) is taken back there.
  const ways = state === 'by-hand' && at === '' ? [] : settlementsOf[state];
  const settle = async (as: Settlement) => {
    if (await outbox.settle(as, [code], `Đã ghi: ${recipient} – ${settlementWords[as].name}.`)) settled();
  };
  return (
    <div class="row">
      {ways.map((as) => (
        <ActionButton key={as} busy={outbox.doing !== ''} onPress={() => settle(as)}>
          {settlementWords[as].name}
          <span class="hidden"> – {recipient}</span>
        </ActionButton>
      ))}
    </div>
  );
}
