/** What a conference can begin from, in the order in which it is offered. */
export const startNames = [
  'giao-ban',
  'giao-ban-gon',
  'so-ket',
  'tong-ket',
  'tap-huan',
  'hoi-thao',
  'doi-thoai',
  'mau-2026',
] as const;

export type StartName = (typeof startNames)[number];
