import type { ComponentChildren, Ref } from 'preact';

type Props = {
  busy?: boolean;
  main?: boolean;
  /** The id of a sentence that says more, such as why nothing can be done now. */
  reason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
  onPress: () => void;
  children: ComponentChildren;
};

/** A button that waits without the `disabled` attribute, which would throw the keyboard's focus away. */
export const ActionButton = ({ busy = false, main = false, reason, ref, onPress, children }: Props) => (
  <button
    type="button"
    ref={ref}
    class={main ? 'main' : ''}
    aria-disabled={busy}
    aria-describedby={reason}
    onClick={() => !busy && onPress()}
  >
    {children}
  </button>
);
