import type { NoticeStep, SpokenHolder } from '../../spoken/changes';

/** How somebody came to hold what was told. */
export const wayWords: Record<SpokenHolder['by'], string> = {
  mail: 'qua thư',
  hand: 'giấy đưa tay',
  phone: 'qua điện thoại, tin nhắn',
  elsewhere: 'qua hệ thống khác',
};

/** Where it goes on once the notice is made. */
export const onwardWords: Record<Exclude<NoticeStep, 'changes'>, string> = {
  papers: 'Trình ký, ban hành thông báo',
  mail: 'Sang Gửi thư',
};
