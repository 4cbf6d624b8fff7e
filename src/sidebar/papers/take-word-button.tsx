import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal, type Told } from '../parts/ask';
import { saveWord } from '../parts/content';
import { Refused } from '../parts/refused';
import { safe } from './take';

/** Tải Word of a paper with a template of its own: the very file that was made, which the browser saves. */
export function TakeWord({ code, name }: { code: string; name: string }) {
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
