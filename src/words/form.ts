/** The code of the registration of tasks, for the page too. */
export { taskForm } from '../domain/replies/task-form';

/** What a Form says of an answer that fails a check. */
export const checkWords = {
  email: 'Xin ghi một địa chỉ email.',
  year: 'Xin ghi năm, ví dụ 2021.',
  phone: 'Xin ghi số điện thoại, chỉ gồm chữ số.',
} as const;
