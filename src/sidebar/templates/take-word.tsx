import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { FilePicker } from '../parts/picker';
import { ProblemList, Trouble } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';
import { useKeptFocus } from '../parts/use-kept-focus';
import { type View, views } from '../parts/views';
import { Proposal } from './proposal';
import { wordNote, wordTypes } from './read-word';
import { useAdopting } from './use-adopting';

type Props = {
  papers: readonly { code: string; title: string }[];
  /** Told when a paper has another template. */
  taken: () => void;
  open: (view: View) => void;
};

/** Last year's Word file becomes the template of this year's paper. */
export function TakeWord({ papers, taken, open }: Props) {
  const [paper, setPaper] = useState('');
  const adopting = useAdopting(paper, taken);
  const { busy, refused, answer, done, pick, take, drop } = adopting;
  const { fallback, watch } = useKeptFocus();
  return (
    <section aria-labelledby="take" ref={fallback} tabIndex={-1} class="kept" onFocusIn={watch}>
      <h2 id="take">Lấy mẫu từ tệp Word</h2>
      <p>
        Chọn văn bản Word năm trước. Máy tìm chữ nào đổi theo năm; văn bản mới giữ đúng hình thức của tệp ấy.
      </p>
      <label>
        Mẫu cho văn bản
        <select value={paper} onChange={({ currentTarget }) => setPaper(currentTarget.value)}>
          <option value="">Văn bản mới, theo tệp Word</option>
          {papers.map(({ code, title }) => (
            <option key={code} value={code}>
              {title} ({code})
            </option>
          ))}
        </select>
      </label>
      <FilePicker label="Chọn tệp Word…" note={wordNote} accept={wordTypes} busy={busy} pick={pick} />
      <p role="status">
        {busy && 'Đang đọc tệp…'}
        {done && `✓ Đã lấy mẫu cho ${done}. Soạn ${done} ở ${views.papers.title}.`}
      </p>
      {refused && (
        <p class="trouble" role="alert">
          <strong>Chưa nhận tệp này.</strong> {refused}
        </p>
      )}
      {answer?.ok === false && <Trouble answer={answer} />}
      {answer?.ok === false &&
        answer.questions.map((one) => (
          <QuestionCard
            key={one.code}
            question={one}
            decide={(code, yes) => (yes ? take({ [code]: true }) : drop())}
          />
        ))}
      {answer?.ok && (
        <>
          <Proposal adopted={answer.result} adopting={adopting} />
          <ProblemList problems={answer.result.problems} of="tệp Word" />
        </>
      )}
      {done && <ActionButton onPress={() => open('papers')}>Tiếp theo: soạn văn bản</ActionButton>}
    </section>
  );
}
