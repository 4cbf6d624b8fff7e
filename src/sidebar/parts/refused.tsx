import type { Refusal } from './ask';
import { ProblemList } from './problem-list';
import { TroubleCard } from './trouble-card';

/** Why nothing was done, right where it was asked for. */
export const Refused = ({ refusal: { trouble, steps, problems } }: { refusal: Refusal }) => (
  <>
    <TroubleCard trouble={trouble ?? 'Xin xem lý do dưới đây.'} steps={steps} />
    <ProblemList problems={problems} />
  </>
);
