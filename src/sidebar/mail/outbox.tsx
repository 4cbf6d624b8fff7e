import { useRef, useState } from 'preact/hooks';
import type { Mailing } from '../../spoken/mail';
import type { SpokenProblem } from '../../spoken/problems';
import { ActionButton } from '../parts/action-button';
import { ProblemList } from '../parts/problem-list';
import { MailConfirm } from './confirm';
import { MailDoubts } from './doubts';
import { MailGoing } from './going';
import { MailIssuing } from './issuing';
import { MailList } from './list';
import { MailPreview } from './preview';
import { MailReturned } from './returned';
import type { Outbox } from './use-outbox';
import type { SendingHere } from './use-sending';

type Props = { outbox: Outbox; sending: SendingHere; mailing: Mailing; problems: readonly SpokenProblem[] };

/** The mails while nothing is on its way: what is in doubt first, then what would go and how it looks, then all of them. */
export function MailDesk({ outbox, sending, mailing, problems }: Props) {
  const { shown, open, move, close } = useShownMail();
  const row = mailing.mails.find(({ code }) => code === shown.code);
  return (
    <>
      <MailDoubts outbox={outbox} mailing={mailing} />
      <MailGoing mailing={mailing} open={open} />
      {row && (
        <MailPreview
          key={shown.opened}
          row={row}
          mails={mailing.mails}
          outbox={outbox}
          move={move}
          close={close}
        />
      )}
      <ProblemList problems={problems} stops="Chưa gửi được" onRepaired={outbox.again} />
      {problems.length > 0 && (
        <ActionButton busy={outbox.doing !== ''} onPress={outbox.again}>
          Xem lại
        </ActionButton>
      )}
      <MailConfirm mailing={mailing} outbox={outbox} sending={sending} />
      <MailIssuing mailing={mailing} outbox={outbox} />
      <MailReturned outbox={outbox} />
      <MailList mails={mailing.mails} open={open} />
    </>
  );
}

/** Which mail is shown as its recipient will see it; closing gives the keyboard back to the button that opened it. */
function useShownMail() {
  const [shown, setShown] = useState({ code: '', opened: 0 });
  const opener = useRef<Element | null>(null);
  const open = (code: string) => {
    opener.current = document.activeElement;
    setShown(({ opened }) => ({ code, opened: opened + 1 }));
  };
  const move = (code: string) => setShown(({ opened }) => ({ code, opened }));
  const close = () => {
    setShown(({ opened }) => ({ code: '', opened }));
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { shown, open, move, close };
}
