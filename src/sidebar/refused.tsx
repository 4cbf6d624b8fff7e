import { ProblemList } from './problem-list';
import type { Refusal } from './server';

/** Why nothing was done, right where it was asked for. */
export const Refused = ({ refusal: { trouble, problems } }: { refusal: Refusal }) => (
  <>
    <p class="trouble" role="alert">
      <strong>Chưa xong.</strong> {trouble ?? 'Xin xem lý do dưới đây.'}
    </p>
    <ProblemList problems={problems} />
  </>
);
