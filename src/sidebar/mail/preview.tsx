import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MailRow, MailShown } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask } from '../parts/ask';
import { Trouble } from '../parts/problem-list';
import { MailEnclosing } from './enclosing';
import { MailLetter } from './letter';
import { SettleButtons } from './settlements';
import { SignedPaper } from './signed-paper';
import { isChangeable, MailStateBadge } from './state';
import { MailTest } from './test';
import type { Outbox } from './use-outbox';
import { MailWords } from './words-of';

type Props = {
  row: MailRow;
  mails: readonly MailRow[];
  outbox: Outbox;
  move: (code: string) => void;
  close: () => void;
};

/** One mail as its recipient will see it; before and after it stand the mails of the same state. */
export function MailPreview({ row, mails, outbox, move, close }: Props) {
  const alike = mails.filter(({ state }) => state === row.state);
  const index = alike.findIndex(({ code }) => code === row.code);
  const { answer, load } = useShown(row.code);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  useLayoutEffect(toHeading, []);
  const step = (by: number) => {
    const code = alike[index + by]?.code;
    return (
      <ActionButton busy={code === undefined || !answer} onPress={() => code && move(code)}>
        {by < 0 ? '‹ Thư trước' : 'Thư sau ›'}
      </ActionButton>
    );
  };
  return (
    <section class="preview" aria-labelledby="mail-preview">
      <h2 id="mail-preview" ref={heading} tabIndex={-1} aria-live="polite">
        Thư {index + 1}/{alike.length} <span class="count">· {row.recipient}</span>
      </h2>
      <MailStateBadge state={row.state} />
      {row.badge && <span class="badge">{row.badge}</span>}
      <div class="row">
        {step(-1)}
        {step(1)}
      </div>
      {!answer && <p>Đang mở thư…</p>}
      {answer?.ok === true && <MailLetter mail={answer.result} again={load} />}
      {answer?.ok === false && <Trouble answer={answer} />}
      <MailTest key={row.code} code={row.code} busy={!answer || outbox.doing !== ''} />
      {isChangeable(row) && <MailWords key={row.words} row={row} busy={outbox.doing !== ''} />}
      {isOpen(row) && <SignedPaper key={row.paper} row={row} outbox={outbox} kept={load} />}
      {isOpen(row) && <MailEnclosing key={row.code} row={row} mails={mails} outbox={outbox} kept={load} />}
      <SettleButtons row={row} outbox={outbox} settled={toHeading} />
      <ActionButton onPress={close}>Đóng thư này</ActionButton>
    </section>
  );
}

/** It can still carry another paper. */
const isOpen = (row: MailRow): boolean => row.paper !== '' && isChangeable(row);

/** The mail of a code as the server renders it; undefined while it is on its way. */
function useShown(code: string) {
  const [shown, setShown] = useState<{ code: string; answer: Answer<MailShown> }>();
  const wanted = useRef(code);
  wanted.current = code;
  const load = async () => {
    const answer = await ask('show-mail', { code });
    // The user may have gone on to another meanwhile.
    if (wanted.current === code) setShown({ code, answer });
  };
  useEffect(() => void load(), [code]);
  return { answer: shown?.code === code ? shown.answer : undefined, load };
}
