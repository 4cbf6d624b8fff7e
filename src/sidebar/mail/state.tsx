import type { MailState } from '../../spoken/mail';
import { stateWords } from './mail-words';

/** The state of one mail as sign and word; colour only supports them. */
export function MailStateBadge({ state }: { state: MailState }) {
  const [sign, name] = stateWords[state];
  return (
    <span class={`badge mail-${state}`}>
      <span aria-hidden="true">{sign} </span>
      {name}
    </span>
  );
}

/** What has not left and is not about to can still say something else. */
export const isChangeable = ({ state }: { state: MailState }): boolean =>
  ['ready', 'hidden', 'held', 'blocked', 'refused'].includes(state);
