import { type Life, type LifeState, overWords } from '../domain/papers/life';

/** What the register says of a paper. */
export const stateLabels = { claimed: 'Đang soạn', made: 'Đã soạn', kept: 'Giữ bản sửa tay' } as const;

/** What the list says of a paper's copies. @example copiesLabel(3, 10) // 'Đã soạn 3/10 bản' */
const copiesLabel = (written: number, count: number): string => {
  if (written === 0) return 'Chưa soạn';
  return count === 1 ? 'Đã soạn' : `Đã soạn ${written}/${count} bản`;
};

type Copies = { written: number; count: number };

const labels: Record<LifeState, (life: Life, copies: Copies) => string> = {
  draft: ({ lost }, { written, count }) =>
    lost ? 'Đã sửa sau khi duyệt, phải trình lại' : copiesLabel(written, count),
  submitted: ({ approvedBy }) => (approvedBy ? 'Chờ cấp số' : 'Chờ ký'),
  returned: () => 'Yêu cầu sửa',
  issued: () => 'Đã ban hành',
  sent: () => 'Đã gửi',
  replaced: ({ next }) => `${overWords.replaced} ${next}`,
  withdrawn: () => overWords.withdrawn,
};

/**
 * Where a paper stands, in words.
 * @example lifeLabel({ ...draft, state: 'submitted' }, { written: 1, count: 1 }) // 'Chờ ký'
 */
export const lifeLabel = (life: Life, copies: Copies): string => labels[life.state](life, copies);
