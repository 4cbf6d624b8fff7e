import { ActionButton } from '../parts/action-button';
import { ask } from '../parts/ask';
import { FilePicker } from '../parts/picker';
import { ProblemList, Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { type View, views } from '../parts/views';
import { TakeWord } from './take-word';
import { TemplateStanding } from './template-standing';
import { type OneOf, useTemplate } from './use-template';

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

/** The template of one paper, and what can be done with it. */
function OneTemplate({ one, changed }: { one: OneOf; changed: () => void }) {
  const { code, title, template, hasBefore } = one;
  const here = useTemplate(one, changed);
  const { busy, fetch, openDoc, look, pick, restore, check } = here;
  const name = `${title} (${code})`;
  const doings: [string, () => void][] = [
    ['Kiểm tra mẫu', () => check()],
    ['Tải mẫu', fetch],
    ['Mở mẫu trong Docs', () => openDoc()],
    ['Lấy mẫu từ Docs', () => look()],
    ...(hasBefore ? [['Đổi lại mẫu trước', restore] satisfies [string, () => void]] : []),
  ];
  return (
    <>
      <strong>{name}</strong>
      <span class="badge">{template ? `Mẫu riêng: ${template}` : 'Mẫu có sẵn'}</span>
      <details>
        <summary>
          Sửa, kiểm tra mẫu <span class="hidden">của {name}</span>
        </summary>
        <div class="row">
          {doings.map(([words, press]) => (
            <ActionButton key={words} busy={busy} onPress={press}>
              {words} <span class="hidden">của {name}</span>
            </ActionButton>
          ))}
        </div>
        <p class="note">
          Qua Docs, hình thức theo Docs; khung chữ, ô điều khiển của Word có thể mất. Muốn giữ đúng hình thức
          thì tải mẫu, sửa trong Word.
        </p>
        <FilePicker
          label="Đưa mẫu đã sửa…"
          of={`của ${name}`}
          note="Tệp Word đã tải về, còn nguyên các {{trường}}."
          accept=".docx"
          busy={busy}
          pick={pick}
        />
      </details>
      <TemplateStanding here={here} name={name} />
    </>
  );
}
