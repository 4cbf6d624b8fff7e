import { ActionButton } from '../parts/action-button';
import { ask } from '../parts/ask';
import { ProblemList, Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { type View, views } from '../parts/views';
import { OneTemplate } from './one-template';
import { TakeWord } from './take-word';

/** Templates of the office's own: taken from Word, changed, checked, tried. */
export function TemplatesView({ open }: { open: (view: View) => void }) {
  const { answer, renew } = useAnswer(() => ask('show-templates'));
  const papers = answer?.ok ? answer.result.papers : [];
  return (
    <>
      <TakeWord papers={papers} taken={renew} open={open} />
      <div aria-live="polite">{answer === undefined && <p>Đang đọc các mẫu…</p>}</div>
      {answer?.ok === false && <Trouble answer={answer} />}
      {answer?.ok && (
        <section aria-labelledby="each">
          <h2 id="each">
            Mẫu của từng văn bản <span class="count">({papers.length})</span>
          </h2>
          <ul class="papers">
            {papers.map((one) => (
              <li key={one.code}>
                <OneTemplate one={one} changed={renew} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer?.ok && <ProblemList problems={answer.result.problems} of="mẫu đang dùng" />}
      <p id="fields-why">{views.fields.purpose}</p>
      <ActionButton reason="fields-why" onPress={() => open('fields')}>
        {views.fields.title}
      </ActionButton>
    </>
  );
}
