import type { DocDiffers, SpokenQuestion } from '../../spoken/problems';

type Props = { question: SpokenQuestion; decide: (code: string, yes: boolean) => void };

/** One decision of the user. Yes runs the action again with that answer; no leaves things as they are. */
export function QuestionCard({ question: { code, text, yes, no, about, differs = [] }, decide }: Props) {
  const plain = about.filter((name) => !differs.some((one) => one.name === name));
  return (
    <section class="question" aria-labelledby={code}>
      <h2 id={code}>
        <span aria-hidden="true">? </span>
        {text}
      </h2>
      {plain.length > 0 && (
        <ul>
          {plain.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {differs.map((one) => (
        <DocDiffersList key={one.name} differs={one} />
      ))}
      <button type="button" onClick={() => decide(code, true)}>
        {yes}
      </button>
      <button type="button" class="main" onClick={() => decide(code, false)}>
        {no}
      </button>
    </section>
  );
}

/** What one Doc says otherwise than would be written over it. */
function DocDiffersList({ differs: { name, differences, more } }: { differs: DocDiffers }) {
  return (
    <details open>
      <summary>{name}</summary>
      <ul>
        {differences.map(({ doc, sheet }) => (
          <li key={`${doc}|${sheet}`}>
            <p>
              <strong>Bản sửa tay:</strong> {doc || '(không có câu này)'}
            </p>
            <p>
              <strong>Bảng tính:</strong> {sheet || '(không có câu này)'}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="note">Và {more} câu khác nữa; mở văn bản để xem.</p>}
    </details>
  );
}
