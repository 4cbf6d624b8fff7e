import { useState } from 'preact/hooks';
import type { SpokenFlood } from '../../spoken/desk';
import type { LinkRenewed } from '../../spoken/forms';
import { formWords } from '../../words/form';
import { ActionButton } from '../parts/action-button';
import type { Answer } from '../parts/ask';
import { goTo } from '../parts/go-to';
import { Refused } from '../parts/problem-list';
import { SureButton } from '../parts/sure-button';
import { useRenewal } from './use-renewal';

/** What is asked before a code is changed. */
const question = {
  text: 'Link đang dùng hết dùng ngay, phải gửi link mới. Câu trả lời đã nhận giữ nguyên. Đổi mã?',
  yes: 'Đổi mã',
  no: 'Giữ mã cũ',
};

/** Days on which more came in a unit's name than people type, each with the press for a link that has leaked. */
export function FloodWarnings({ floods, again }: { floods: readonly SpokenFlood[]; again: () => void }) {
  const { answer, busy, renew } = useRenewal(again);
  return (
    <>
      {floods.length > 0 && (
        <section class="warns" aria-labelledby="floods">
          <h2 id="floods">▲ Đăng ký dồn dập</h2>
          {floods.map(({ form, unit, name, day, count }) => (
            <div key={`${form} ${day} ${name}`}>
              <p>
                Ngày {day} có{' '}
                <strong>
                  {count} {formWords(form).one}
                </strong>{' '}
                {formWords(form).at(form)}mang tên <strong>{name}</strong>, nhiều bất thường. Xin gọi hỏi đơn
                vị; nếu không phải đơn vị gửi thì link riêng có thể đã lộ.
              </p>
              {unit && (
                <SureButton
                  label={`Đổi mã của ${name}, bỏ qua cả ${count}`}
                  question={{
                    ...question,
                    text: `Link đang dùng hết dùng ngay, phải gửi link mới; ${count} bản ấy thành Bỏ qua, không xóa, đổi ý thì xóa ô Nhận hay bỏ. Đổi mã?`,
                  }}
                  busy={busy}
                  onSure={() => void renew(unit, form, true)}
                />
              )}
            </div>
          ))}
        </section>
      )}
      <Renewed answer={answer} />
    </>
  );
}

/** The same press for any unit, by its code: seldom wanted, so it is folded away. */
export function RenewAny({ form, again }: { form: string; again: () => void }) {
  const [unit, setUnit] = useState('');
  const { answer, busy, renew } = useRenewal(again);
  return (
    <details>
      <summary>Link của một đơn vị bị lộ?</summary>
      <label>
        Mã đơn vị, như ở trang Đơn vị
        <input type="text" value={unit} onInput={({ currentTarget }) => setUnit(currentTarget.value)} />
      </label>
      <SureButton
        label="Đổi mã đăng ký của đơn vị"
        question={question}
        busy={busy || unit.trim() === ''}
        onSure={() => void renew(unit.trim(), form)}
      />
      <Renewed answer={answer} />
    </details>
  );
}

function Renewed({ answer }: { answer: Answer<LinkRenewed> | undefined }) {
  return (
    <div role="status">
      {answer?.ok === true && (
        <>
          <p>
            ✓ Đã đổi mã của {answer.result.name}
            {answer.result.aside > 0 && `, bỏ qua ${answer.result.aside} bản gửi dồn dập`}. Xin gửi link mới
            cho nơi ấy.
          </p>
          <ActionButton onPress={() => void goTo(answer.result.place)}>Tới link mới</ActionButton>
        </>
      )}
      {answer?.ok === false && <Refused refusal={answer} />}
    </div>
  );
}
