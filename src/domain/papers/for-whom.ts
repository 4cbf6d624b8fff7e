/** For whom a paper is made, and so how many copies of it there are. They share number, day and signature. VI: dành cho. */
export const forWhomWords = {
  all: 'một bản cho tất cả',
  units: 'từng đơn vị',
  persons: 'từng người',
} as const;

export type ForWhom = (typeof forWhomWords)[keyof typeof forWhomWords];
