import * as z from 'zod/mini';
import { longestName } from '../../domain/limits/text-limits';
import { taskForm } from '../../domain/replies/task-form';
import { fold } from '../../domain/text/vietnamese';

/** A Form by its code. */
export const formCode = z
  .string()
  .check(z.minLength(1), z.maxLength(longestName), z.describe('mã của phiếu, ví dụ TL; xem list-forms'));

/** The same where the registration of tasks is meant without one. */
export const formCodeOrTasks = z._default(
  z
    .string()
    .check(z.maxLength(longestName), z.describe('mã của phiếu, ví dụ TL; không ghi là đăng ký nhiệm vụ')),
  '',
);

/** Whether a code means the registration of tasks. */
export const isTasks = (form: string): boolean => form === '' || fold(form) === fold(taskForm);
