import { capitalised } from '../../domain/text/vietnamese';
import { oneLine } from '../frame/inline';
import type { Block } from './blocks';

/** Whom to ring up, with the number. */
export const callTable = (
  who: readonly { name?: string | undefined; phone?: string | undefined }[],
): Block => ({
  kind: 'table',
  name: 'Bảng cần gọi',
  rows: who.map(({ name, phone }, index) => ({
    TT: String(index + 1),
    'Đơn vị, người được hỏi': capitalised(oneLine(name)),
    'Điện thoại': oneLine(phone) || 'chưa có số',
  })),
});
