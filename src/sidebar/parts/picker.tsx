import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** What the file is of, for those who hear the label alone. */
  of?: string;
  note: string;
  accept: string;
  busy: boolean;
  pick: (file: File) => void;
};

/** Takes a file from the user's disk: a label that looks like a button, with what may be picked under it. */
export function FilePicker({ label, of = '', note, accept, busy, pick }: Props) {
  const id = useId();
  const picked = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) pick(file);
    // So that the same file can be picked again after it was corrected.
    input.value = '';
  };
  return (
    <>
      <input
        id={id}
        class="hidden picker"
        type="file"
        accept={accept}
        aria-describedby={`${id}-limit`}
        onClick={(event) => busy && event.preventDefault()}
        onChange={({ currentTarget }) => picked(currentTarget)}
      />
      <label for={id} class="picked">
        {label} {of && <span class="hidden">{of}</span>}
      </label>
      <p id={`${id}-limit`} class="note">
        {note}
      </p>
    </>
  );
}
