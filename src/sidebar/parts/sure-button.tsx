import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from './action-button';
import { QuestionCard } from './question-card';

type Props = {
  label: string;
  /** What is asked before it is done, with both answers; `no` leaves things as they are. */
  question: { text: string; yes: string; no: string };
  busy: boolean;
  onSure: () => void;
};

/** A button for what cannot be taken back: it asks once more, in words, right where it stands. */
export function SureButton({ label, question, busy, onSure }: Props) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking) card.current?.focus();
  }, [asking]);
  const decide = (_code: string, yes: boolean) => {
    setAsking(false);
    button.current?.focus();
    if (yes) onSure();
  };
  return (
    <>
      <ActionButton ref={button} busy={busy || asking} onPress={() => setAsking(true)}>
        {label}
      </ActionButton>
      {asking && (
        <div ref={card} class="asked" tabIndex={-1}>
          <QuestionCard question={{ ...question, code: id, about: [] }} decide={decide} />
        </div>
      )}
    </>
  );
}
