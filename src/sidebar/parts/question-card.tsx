import type { SpokenQuestion } from '../../spoken/problems';
import { DocDiffersList } from './doc-differs';

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
