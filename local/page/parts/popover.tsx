import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

type Props = { label: string; children: (close: () => void) => ComponentChildren };

/** A button and what it opens below itself; Escape and leaving it close it. Its content is made anew at each opening. */
export function Popover({ label, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    // The mouse takes the focus from a button to nowhere; that leaves nothing.
    const isOutside = relatedTarget instanceof Node && currentTarget instanceof Node;
    if (isOutside && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys and the focus of what is inside
    <div class="popover" onFocusOut={leave} onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}>
      <button
        type="button"
        class="opener"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && <div class="box">{children(close)}</div>}
    </div>
  );
}
