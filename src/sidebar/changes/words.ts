import type { SpokenHolder } from '../../spoken/changes';

/** How somebody came to hold what was told. */
export const wayWords: Record<SpokenHolder['by'], string> = {
  mail: 'qua thư',
  hand: 'giấy đưa tay',
  phone: 'qua điện thoại, tin nhắn',
  elsewhere: 'qua hệ thống khác',
};
