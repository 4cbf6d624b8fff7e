import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal, type Told } from '../parts/ask';
import { saveWord } from '../parts/disk-files';
import { OutLink } from '../parts/out-link';
import { Refused } from '../parts/problem-list';
import { safe } from './take';

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

/** Tải Word of a paper with a template of its own: the very file that was made, which the browser saves. */
function TakeWord({ code, name }: { code: string; name: string }) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [met, setMet] = useState<Refusal>();
  const fetch = async () => {
    setBusy(true);
    setSaid('Đang lấy tệp…');
    const answer = await ask('fetch-files', { codes: [code], as: 'docx' });
    const [file] = answer.ok ? answer.result.files : [];
    if (file) saveWord(`${safe(name)}.docx`, file.base64);
    setSaid(file ? '✓ Đã lấy tệp Word.' : '');
    setMet(answer.ok ? notHad(answer.result) : answer);
    setBusy(false);
  };
  return (
    <>
      <ActionButton busy={busy} onPress={fetch}>
        Tải Word <span class="hidden">{name}</span>
      </ActionButton>
      <span role="status">{said}</span>
      {met && <Refused refusal={met} />}
    </>
  );
}

/** An answer without the file says why. */
const notHad = ({ problems }: Told<'fetch-files'>): Refusal | undefined =>
  problems.length > 0 ? { ok: false, problems, questions: [] } : undefined;
