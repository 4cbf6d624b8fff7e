import type { PaperKind } from '../../domain/papers/paper-kind';

/** Kinds of paper as the register and the file names call them. */
export const kindLabels = {
  plan: 'Kế hoạch',
  invitation: 'Giấy mời',
  summary: 'Bảng tổng hợp',
} as const satisfies Record<PaperKind, string>;

/** What the register says of a paper. */
export const stateLabels = { claimed: 'Đang soạn', made: 'Đã soạn', kept: 'Giữ bản sửa tay' } as const;
