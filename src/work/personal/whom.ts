import * as z from 'zod/mini';
import { longestName } from '../../domain/limits/text-limits';

const said = z.string().check(z.maxLength(longestName));

/** Of whom: by name, by mailbox, or both. */
export const whom = {
  name: z._default(said.check(z.describe('họ và tên đầy đủ, không kèm chức vụ')), ''),
  email: z._default(said.check(z.describe('địa chỉ thư')), ''),
};
