import { useRef, useState } from 'preact/hooks';
import type { AskedQuestion, FormQuestions } from '../../spoken/forms';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask } from '../parts/ask';
import { Refused } from '../parts/problem-list';

type Said = Readonly<Record<string, string>>;

/** An answer that came by telephone or on paper: the guest, then the questions of the Form. `done` = read the answers again. */
export function PhoneAnswer({ form, done }: { form: string; done: () => Promise<void> }) {
  const [questions, setQuestions] = useState<Answer<FormQuestions>>();
  const [typed, setTyped] = useState<Answer<{ name: string }>>();
  const [who, setWho] = useState('');
  const [said, setSaid] = useState<Said>({});
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  const load = async () => {
    if (!questions?.ok) setQuestions(await ask('show-questions', { form }));
  };
  const send = async () => {
    setBusy(true);
    const came = await ask('type-answer', { form, file: JSON.stringify({ unit: who, ...said }) });
    setTyped(came);
    if (came.ok) {
      setWho('');
      setSaid({});
      await done();
      first.current?.focus();
    }
    setBusy(false);
  };
  return (
    <details onToggle={({ currentTarget }) => void (currentTarget.open && load())}>
      <summary>Ghi câu trả lời qua điện thoại, bản giấy</summary>
      {questions?.ok === true && (
        <>
          <label>
            Ai trả lời
            <select ref={first} value={who} onChange={({ currentTarget }) => setWho(currentTarget.value)}>
              <option value="">– chọn –</option>
              {questions.result.asked.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {shownIn(questions.result, said).map((one) => (
            <Question
              key={one.key}
              question={one}
              value={said[one.key] ?? ''}
              change={(words) => setSaid({ ...said, [one.key]: words })}
            />
          ))}
          <ActionButton busy={busy || who === ''} onPress={() => void send()}>
            Ghi câu trả lời
          </ActionButton>
        </>
      )}
      {questions?.ok === false && <Refused refusal={questions} />}
      <p role="status">
        {typed?.ok === true && `✓ Đã ghi câu trả lời của ${typed.result.name}, có ghi rõ là cơ quan ghi.`}
      </p>
      {typed?.ok === false && <Refused refusal={typed} />}
    </details>
  );
}

/** The questions that whoever answered so far meets. */
const shownIn = ({ pages }: FormQuestions, said: Said): AskedQuestion[] =>
  pages
    .filter(({ when }) => when === null || when.choices.includes(said[when.key] ?? ''))
    .flatMap(({ questions }) => questions);

type Props = { question: AskedQuestion; value: string; change: (words: string) => void };

function Question({ question, value, change }: Props) {
  const { key, title, help, required } = question;
  const id = `answer-${key}`;
  return (
    <div>
      <label for={id}>
        {title}
        {!required && <span class="note"> (nếu có)</span>}
      </label>
      <Field id={id} question={question} value={value} change={change} />
      {help && (
        <p class="note" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** The rules of the Form are looked at when it is sent; what is missing is said by name. */
function Field({ id, question: { choices, long, help }, value, change }: Props & { id: string }) {
  const told = help ? `${id}-help` : undefined;
  if (choices.length > 0)
    return (
      <select
        id={id}
        aria-describedby={told}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        <option value="">– chọn –</option>
        {choices.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    );
  return long ? (
    <textarea
      id={id}
      aria-describedby={told}
      value={value}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  ) : (
    <input
      id={id}
      type="text"
      aria-describedby={told}
      value={value}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
