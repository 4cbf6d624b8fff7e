import { OutLink } from '../parts/out-link';
import { TakeWord } from './take-word-button';

type Props = { link: string; name: string; code: string; isOwn: boolean };

/** A paper as a file: Google hands out a Doc in each type under its own address, and we the Word file of a template of one's own. Nothing where its address is not known. */
export function Taking({ link, name, code, isOwn }: Props) {
  const doc = /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+/.exec(link)?.[0];
  if (!doc) return null;
  const types = isOwn ? pdf : [word, ...pdf];
  return (
    <span class="taking">
      {types.map(([type, words]) => (
        <OutLink key={type} to={`${doc}/export?format=${type}`}>
          {words}
          <span class="hidden"> {name}</span>
        </OutLink>
      ))}
      {isOwn && <TakeWord code={code} name={name} />}
    </span>
  );
}

const word = ['docx', 'Tải Word'] as const;
const pdf = [['pdf', 'PDF']] as const;
