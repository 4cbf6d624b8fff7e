import { OutLink } from '../parts/out-link';

const types = [
  ['docx', 'Tải Word'],
  ['pdf', 'PDF'],
] as const;

/** A paper as a file: Google hands out a Doc in each type under its own address. Nothing where its address is not known. */
export function Taking({ link, name }: { link: string; name: string }) {
  const doc = /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+/.exec(link)?.[0];
  if (!doc) return null;
  return (
    <span class="taking">
      {types.map(([type, words]) => (
        <OutLink key={type} to={`${doc}/export?format=${type}`}>
          {words}
          <span class="hidden"> {name}</span>
        </OutLink>
      ))}
    </span>
  );
}
