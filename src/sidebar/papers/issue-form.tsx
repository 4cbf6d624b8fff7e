import { useId, useRef, useState } from 'preact/hooks';
import type { PaperListed } from '../../spoken/papers';
import type { SpokenProblem } from '../../spoken/problems';
import { stepMs } from '../../words/limits';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { ProblemList, Refused } from '../parts/problem-list';
import { readPdf } from '../parts/read-pdf';

/** `main` = it is the next thing to press. */
type Props = {
  paper: Pick<PaperListed, 'code' | 'title' | 'number' | 'day'>;
  main?: boolean;
  busy: boolean;
  done: (words: string) => Promise<void>;
};

/** Number and day as the registry gave them, and the signed PDF; what the row of the list already says stands there. */
export function IssueForm({ paper: { code, title, number, day }, main = false, busy, done }: Props) {
  const id = useId();
  const typed = { number: useRef<HTMLInputElement>(null), day: useRef<HTMLInputElement>(null) };
  const scan = useRef<HTMLInputElement>(null);
  const [doing, setDoing] = useState(false);
  const [refused, setRefused] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [problems, setProblems] = useState<SpokenProblem[]>([]);
  const press = async () => {
    const asked = {
      paper: code,
      number: typed.number.current?.value.trim() ?? '',
      day: typed.day.current?.value ?? '',
    };
    const picked = scan.current?.files?.[0];
    const read = picked && (await readPdf(picked));
    const lacking = asked.number && asked.day ? '' : 'Ghi đủ số và ngày văn thư đã cấp.';
    setRefused(read?.refusal ?? lacking);
    if (read?.refusal || lacking) return;
    setDoing(true);
    const file = picked && read?.base64 ? { file: { name: picked.name, base64: read.base64 } } : {};
    const answer = await issued({ ...asked, ...file });
    setDoing(false);
    setRefusal(answer.ok ? undefined : answer);
    setProblems(answer.ok ? answer.result.problems : []);
    if (answer.ok && answer.result.state === 'issued')
      await done('✓ Đã ban hành; máy không soạn lại văn bản này nữa.');
  };
  return (
    <fieldset>
      <legend>
        Ban hành <span class="hidden">{`${title} (${code})`}</span>
      </legend>
      <label>
        Số văn thư đã cấp
        <input type="text" ref={typed.number} value={number} maxLength={60} />
      </label>
      <label>
        Ngày ban hành
        <input type="date" ref={typed.day} value={day} />
      </label>
      <label for={id}>Bản ký (PDF), nếu có</label>
      <input id={id} type="file" ref={scan} accept=".pdf,application/pdf" />
      <ActionButton main={main} busy={busy || doing} onPress={press}>
        {doing ? 'Đang ghi…' : 'Ban hành'} <span class="hidden">{`${title} (${code})`}</span>
      </ActionButton>
      {refused && (
        <p class="trouble" role="alert">
          {refused}
        </p>
      )}
      {refusal && <Refused refusal={refusal} />}
      <ProblemList problems={problems} of={title} />
    </fieldset>
  );
}

/** Asks until number and day stand in every copy. */
async function issued(asked: Parameters<typeof ask<'issue'>>[1] & object) {
  for (;;) {
    const answer = await ask('issue', { ...asked, budgetMs: stepMs.page });
    if (!answer.ok || !answer.result.more) return answer;
  }
}
