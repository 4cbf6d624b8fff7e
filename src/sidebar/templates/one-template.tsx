import { ActionButton } from '../parts/action-button';
import { FilePicker } from '../parts/picker';
import { TemplateStanding } from './template-standing';
import { type OneOf, useTemplate } from './use-template';

/** The template of one paper, and what can be done with it. */
export function OneTemplate({ one, changed }: { one: OneOf; changed: () => void }) {
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
