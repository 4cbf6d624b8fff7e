/** Kinds of paper as the register and the file names call them. */
export const kindLabels = { plan: 'Kế hoạch', invitation: 'Giấy mời', summary: 'Bảng tổng hợp' } as const;

export type PaperKind = keyof typeof kindLabels;

/** What the register says of a paper. */
export const stateLabels = { claimed: 'Đang soạn', made: 'Đã soạn', kept: 'Giữ bản sửa tay' } as const;
