import type { Changes } from '../../spoken/changes';
import { ActionButton } from '../parts/action-button';
import type { ChangesHere } from './use-changes';

/** A signed plan stays as it was signed; somebody says that it has been dealt with. */
export const SignedPlan = ({ told: { plans }, here }: { told: Changes; here: ChangesHere }) => (
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
