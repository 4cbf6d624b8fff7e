/** What the register says of a paper. */
export const stateLabels = { claimed: 'Đang soạn', made: 'Đã soạn', kept: 'Giữ bản sửa tay' } as const;
