/** What the register says of a paper. */
export const stateLabels = { claimed: 'Đang soạn', made: 'Đã soạn', kept: 'Giữ bản sửa tay' } as const;

/** What the list says of a paper's copies. @example copiesLabel(3, 10) // 'Đã soạn 3/10 bản' */
export const copiesLabel = (written: number, count: number): string => {
  if (written === 0) return 'Chưa soạn';
  return count === 1 ? 'Đã soạn' : `Đã soạn ${written}/${count} bản`;
};
