import type { Changes, SpokenChange } from '../../spoken/changes';
import { factLabel } from '../../words/changes';
import { ActionButton } from '../parts/action-button';
import { ProblemList, Trouble } from '../parts/problem-list';
import { useReturn } from '../parts/use-return';
import type { View } from '../parts/views';
import { Announce } from './announce';
import { CallList } from './call-list';
import { wayWords } from './change-words';
import { type ChangesHere, useChanges } from './use-changes';

/** What was told and is not so any more: who holds it, the notice to them, and whom to ring up instead. */
export function ChangesView({ open }: { open: (view: View) => void }) {
  const here = useChanges();
  const { answer, renew, doing, said, standing } = here;
  useReturn(() => doing === '' && renew());
  const told = answer?.ok ? answer.result : undefined;
  return (
    <>
      <div ref={standing} tabIndex={-1} class="kept" aria-live="polite">
        {answer === undefined && <p>Đang đối chiếu với bảng tính…</p>}
        {told && <Sentence told={told} />}
      </div>
      {answer?.ok === false && <Trouble answer={answer} />}
      {told && told.holders.length > 0 && <Announce told={told} here={here} open={open} />}
      <p class="saying" role="status">
        {doing || said}
      </p>
      {told && told.changes.length > 0 && <ChangeList changes={told.changes} />}
      {told && told.plans.length > 0 && <SignedPlan told={told} here={here} />}
      {told && told.holders.length > 0 && <CallList told={told} here={here} />}
      {told && <ProblemList problems={told.problems} of="thay đổi" />}
    </>
  );
}

const Sentence = ({ told: { sentence, asks } }: { told: Changes }) => (
  <>
    <p class="event">{sentence || '✓ Mọi nơi đã được báo đúng như bảng tính.'}</p>
    {asks && (
      <p>
        Ô Ngày họp để trống. Nếu đã có ngày mới, ghi vào ô ấy rồi mở lại trang này; nếu chưa, chọn điều phải
        báo dưới đây. Chưa rõ thì chưa báo gì.
      </p>
    )}
  </>
);

const ChangeList = ({ changes }: { changes: readonly SpokenChange[] }) => (
  <section aria-labelledby="change-list">
    <h2 id="change-list">
      Điều đã báo nay khác <span class="count">({changes.length})</span>
    </h2>
    {changes.map((one) => (
      <details key={[one.fact, one.old, one.new].join('|')}>
        <summary>
          {factLabel(one.fact)}: {one.old || 'chưa ghi'} → {one.new || 'để trống'}{' '}
          <span class="count">({one.holders.length} nơi)</span>
        </summary>
        <ul>
          {one.holders.map(({ code, name, by, at }) => (
            <li key={code}>
              {name} <span class="count">· {[wayWords[by], at].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      </details>
    ))}
  </section>
);

/** A signed plan stays as it was signed; somebody says that it has been dealt with. */
const SignedPlan = ({ told: { plans }, here }: { told: Changes; here: ChangesHere }) => (
  <section aria-labelledby="signed-plan">
    <h2 id="signed-plan">Kế hoạch đã ký ghi khác</h2>
    <p>
      Kế hoạch đã ký giữ nguyên, máy không sửa và không gửi thư về việc này. Khi đã có văn bản thay, hoặc
      không cần thay, xin bấm nút dưới đây.
    </p>
    {plans.map(({ code, name }) => (
      <ActionButton
        key={code}
        busy={here.doing !== ''}
        onPress={() => void here.tick(code, `${name} (${code})`)}
      >
        Đã xử lý kế hoạch {code}
      </ActionButton>
    ))}
  </section>
);
