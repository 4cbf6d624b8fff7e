import * as z from 'zod/mini';
import { action } from '../../action';
import { paperRequest } from '../../work/papers/produce';
import { code, pickedFile } from '../../work/sheet/request-parts';
import { issuePaper } from '../../work/writing/issue';

/** Letters of a number, which may be typed with its symbol. Ours. */
const longestNumber = 60;

/** Ban hành: number and day come from the registry, and are never proposed. */
export const issue = action({
  name: 'issue',
  runs: 'writes',
  press: 'Ban hành (Soạn văn bản)',
  help: 'Ghi số, ngày văn thư đã cấp và bản ký nếu có; từ đó máy không soạn lại văn bản ấy.',
  request: z.extend(paperRequest, {
    paper: code.check(z.describe('mã ở Danh mục văn bản')),
    number: z
      .string()
      .check(z.trim(), z.minLength(1), z.maxLength(longestNumber), z.describe('số đã cấp, ví dụ 126')),
    day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.describe('ngày ban hành, ví dụ 2026-07-05')),
    file: z.optional(pickedFile.check(z.meta({ reads: 'file', description: 'bản đã ký, đóng dấu (PDF)' }))),
  }),
  refuses: [
    'sheet',
    'paper-not-listed',
    'no-number',
    'bad-issue-day',
    'life-over',
    'life-issued',
    'issue-returned',
    'not-submitted',
    'submit-behind',
    'number-taken',
    'not-a-pdf',
    'pdf-locked',
    'mail-too-large',
    'upload-failed',
    'drive-full',
  ],
  act: (asked) => issuePaper({ ...asked, file: asked.file }),
});
