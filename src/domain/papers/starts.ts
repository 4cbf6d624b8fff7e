/** What a conference can begin from, in the order in which it is offered. */
export const startNames = [
  'giao-ban',
  'giao-ban-gon',
  'so-ket',
  'tong-ket',
  'tap-huan',
  'hoi-thao',
  'doi-thoai',
] as const;

export type StartName = (typeof startNames)[number];
