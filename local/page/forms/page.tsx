import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers, OpenForm } from '../../forms/form';
import { faultsOf, nextSection, sectionsOf } from '../../forms/walk';
import { readForm, sendAnswers, wordsOf } from '../server/ask';
import { Question } from './question';

const query = new URLSearchParams(location.search);
const edit = query.get('edit2');

/** A form as the people see it who have its link; `entry.…` in the address fills in answers, `edit2` changes a response. */
export function FormPage({ id }: { id: string }) {
  const [form, setForm] = useState<OpenForm>();
  const [notice, setNotice] = useState('Đang mở biểu mẫu…');
  const [responseId, setResponseId] = useState<string>();
  useEffect(() => {
    readForm(id, edit).then(setForm, (error) => setNotice(wordsOf(error, 'Không mở được biểu mẫu này.')));
  }, []);
  useEffect(() => {
    if (form) document.title = form.title;
  }, [form]);
  if (!form) return <p class="opening">{notice}</p>;
  if (form.closed !== undefined) return <Frame form={form}>{form.closed}</Frame>;
  if (responseId !== undefined) return <Thanks id={id} form={form} responseId={responseId} />;
  return <Sections id={id} form={form} done={setResponseId} />;
}

/** What is said instead of questions; the button that was pressed is gone, so the keyboard goes to the heading. */
function Frame({ form, children }: { form: OpenForm; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main class="form">
      <h1 ref={heading} tabIndex={-1}>
        {form.title}
      </h1>
      <p class="text" role="status">
        {children}
      </p>
    </main>
  );
}

function Thanks({ id, form, responseId }: { id: string; form: OpenForm; responseId: string }) {
  const path = `forms/${id}/viewform`;
  return (
    <Frame form={form}>
      {form.confirmationMessage || 'Câu trả lời của bạn đã được ghi lại.'}
      {form.isEditable && <a href={`${path}?edit2=${responseId}`}>Sửa câu trả lời</a>}
      {form.showsRespondAgain && <a href={path}>Gửi câu trả lời khác</a>}
    </Frame>
  );
}

type Props = { id: string; form: OpenForm; done: (responseId: string) => void };

function Sections({ id, form, done }: Props) {
  const sections = sectionsOf(form.items);
  const [answers, setAnswers] = useState<Answers>(() => ({ ...form.answers, ...prefilled(form) }));
  const [path, setPath] = useState([0]);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [notice, setNotice] = useState('');
  const page = useRef<HTMLFormElement>(null);
  const index = path[path.length - 1] ?? 0;
  const { start, questions } = sections[index] ?? { questions: [] };
  const focusOn = (selector: string) => page.current?.querySelector<HTMLElement>(selector)?.focus();
  // Before the next key: a later effect would take the keyboard from a quick hand that already types.
  useLayoutEffect(() => focusOn('[tabindex="-1"]'), [index]);
  useLayoutEffect(() => focusOn('.wrong :is(input, textarea, select)'), [faults]);

  const go = async () => {
    const found = faultsOf(questions, answers);
    setFaults(found);
    setNotice('');
    if (Object.keys(found).length > 0) return;
    const next = nextSection(sections, index, answers);
    if (next !== undefined) return setPath([...path, next]);
    try {
      done((await sendAnswers(id, answers, edit)).id);
    } catch (error) {
      setNotice(wordsOf(error, 'Chưa gửi được. Xin thử lại.'));
    }
  };
  return (
    <main class="form">
      <form
        ref={page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <h1 tabIndex={index === 0 ? -1 : undefined}>{form.title}</h1>
        {index === 0 && <p class="text">{form.description}</p>}
        {start && <h2 tabIndex={-1}>{start.title}</h2>}
        {start?.helpText && <p class="text">{start.helpText}</p>}
        <p>* Bắt buộc</p>
        {questions.map((item) => (
          <Question
            key={item.id}
            item={item}
            answer={answers[item.id] ?? ''}
            fault={faults[item.id]}
            setAnswer={(answer) => setAnswers((now) => ({ ...now, [item.id]: answer }))}
          />
        ))}
        <p class="fault text" role="alert">
          {notice}
        </p>
        {path.length > 1 && (
          <button type="button" onClick={() => setPath(path.slice(0, -1))}>
            Quay lại
          </button>
        )}
        <button type="submit" class="main">
          {index + 1 < sections.length ? 'Tiếp' : 'Gửi'}
        </button>
      </form>
    </main>
  );
}

const prefilled = ({ items }: OpenForm): Answers =>
  Object.fromEntries(
    items.flatMap(({ id, entry }) => {
      const answer = query.get(`entry.${entry}`);
      return answer === null ? [] : [[id, answer]];
    }),
  );
