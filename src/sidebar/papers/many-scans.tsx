import { useId, useRef, useState } from 'preact/hooks';
import type { PaperListed } from '../../spoken/papers';
import type { SpokenProblem } from '../../spoken/problems';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { ProblemList, Trouble } from '../parts/problem-list';
import { readPdf } from '../parts/read-pdf';
import { UnnumberedScans } from './scans-unnumbered';

type Props = { papers: readonly PaperListed[]; steps: boolean; changed: () => Promise<void> };
type Kept = { name: string; paper: string };
type Choices = readonly { code: string; title: string }[];

/** Many signed PDFs at once, one call each since they are large; what says of no paper whose it is waits for a hand. */
export function ManyScans({ papers, steps, changed }: Props) {
  const id = useId();
  const [busy, setBusy] = useState('');
  const [kept, setKept] = useState<Kept[]>([]);
  const [left, setLeft] = useState<{ file: File; possible: Choices }[]>([]);
  const [problems, setProblems] = useState<SpokenProblem[]>([]);
  const [refused, setRefused] = useState<string[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const take = async (files: readonly File[], paper?: string) => {
    const had = paper === undefined ? [] : [...kept];
    setRefused([]);
    setProblems([]);
    for (const [index, file] of files.entries()) {
      setBusy(`Đang nhận ${index + 1}/${files.length}…`);
      const read = await readPdf(file);
      if (read.refusal !== undefined) {
        setRefused((all) => [...all, read.refusal]);
        continue;
      }
      const from = [{ name: file.name, base64: read.base64 }];
      const earlier = had.map((one) => one.paper);
      const answer = await ask('take-scans', { from, earlier, ...(paper === undefined ? {} : { paper }) });
      setRefusal(answer.ok ? undefined : answer);
      if (!answer.ok) break;
      had.push(...answer.result.taken);
      const { unmatched, possible } = answer.result;
      const asked = unmatched.map(() => ({ file, possible: possible.flatMap((one) => one.papers) }));
      setLeft((all) => [...all.filter((one) => one.file !== file), ...asked]);
      setProblems((all) => [
        ...all,
        ...answer.result.problems.filter(
          ({ code }) => code !== 'scan-unmatched' && code !== 'scan-of-several',
        ),
      ]);
    }
    setKept(had);
    setBusy('');
  };
  return (
    <section aria-labelledby="scans">
      <h2 id="scans">Bản ký</h2>
      <p class="note" id={`${id}-how`}>
        Chọn nhiều tệp PDF một lần. Máy xếp theo tên tệp: mã văn bản, tên đơn vị hoặc số. Tệp giữ nguyên từng
        byte.
      </p>
      <input
        id={id}
        class="hidden picker"
        type="file"
        multiple
        accept=".pdf,application/pdf"
        aria-describedby={`${id}-how`}
        onClick={(event) => busy && event.preventDefault()}
        onChange={async ({ currentTarget }) => {
          await take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label for={id} class="picked">
        Nhận nhiều bản ký…
      </label>
      <p role="status">{busy || (kept.length > 0 && `✓ Đã nhận ${kept.length} bản ký.`)}</p>
      {kept.length > 0 && (
        <ul>
          {kept.map(({ name, paper }) => (
            <li key={name}>
              {name} → {paper}
            </li>
          ))}
        </ul>
      )}
      <UnnumberedScans
        papers={papers.filter(({ state }) => !steps || state === 'submitted')}
        kept={kept}
        issued={changed}
      />
      {refused.map((words) => (
        <p class="trouble" role="alert" key={words}>
          {words}
        </p>
      ))}
      {left.map(({ file, possible }) => (
        <Unmatched key={file.name} {...{ file, papers, possible, take }} busy={busy !== ''} />
      ))}
      <ProblemList problems={problems} of="Bản ký" />
      {refusal && <Trouble answer={refusal} />}
    </section>
  );
}

type Left = {
  file: File;
  papers: readonly PaperListed[];
  possible: Choices;
  busy: boolean;
  take: (files: File[], paper: string) => Promise<void>;
};

/** Whom a name fits alike stand as buttons, else all papers in a list. */
function Unmatched({ file, papers, possible, busy, take }: Left) {
  const chosen = useRef<HTMLSelectElement>(null);
  if (possible.length > 0)
    return (
      <fieldset class="question">
        <legend>“{file.name}” là bản ký của văn bản nào?</legend>
        {possible.map(({ code, title }) => (
          <ActionButton key={code} busy={busy} onPress={() => take([file], code)}>
            {title} ({code})
          </ActionButton>
        ))}
      </fieldset>
    );
  return (
    <div class="question">
      <label>
        “{file.name}” là bản ký của
        <select ref={chosen}>
          {papers.map(({ code, title }) => (
            <option key={code} value={code}>
              {title} ({code})
            </option>
          ))}
        </select>
      </label>
      <ActionButton busy={busy} onPress={() => take([file], chosen.current?.value ?? '')}>
        Nhận <span class="hidden">{file.name}</span>
      </ActionButton>
    </div>
  );
}
