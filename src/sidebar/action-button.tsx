import type { ComponentChildren } from 'preact';

type Props = { busy?: boolean; main?: boolean; onPress: () => void; children: ComponentChildren };

/** A button that waits without the `disabled` attribute, which would throw the keyboard's focus away. */
export const ActionButton = ({ busy = false, main = false, onPress, children }: Props) => (
  <button type="button" class={main ? 'main' : ''} aria-disabled={busy} onClick={() => !busy && onPress()}>
    {children}
  </button>
);
