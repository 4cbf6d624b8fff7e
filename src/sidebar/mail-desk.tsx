import { useRef, useState } from 'preact/hooks';
import type { SpokenProblem } from '../words/spoken';
import type { Mailing } from '../words/spoken-mail';
import { MailConfirm } from './mail-confirm';
import { MailDoubts } from './mail-doubts';
import { MailGoing } from './mail-going';
import { MailList } from './mail-list';
import { MailPreview } from './mail-preview';
import { MailReturned } from './mail-returned';
import { ProblemList } from './problem-list';
import type { Outbox } from './use-outbox';
import type { SendingHere } from './use-sending';

type Props = { outbox: Outbox; sending: SendingHere; mailing: Mailing; problems: readonly SpokenProblem[] };

/** The mails while nothing is on its way: what is in doubt first, then what would go and how it looks, then all of them. */
export function MailDesk({ outbox, sending, mailing, problems }: Props) {
  const { shown, open, move, close } = useShownMail();
  const row = mailing.mails.find(({ code }) => code === shown.code);
  return (
    <>
      <MailDoubts outbox={outbox} mails={mailing.mails} />
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
      <ProblemList problems={problems} />
      <MailConfirm mailing={mailing} outbox={outbox} sending={sending} />
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
