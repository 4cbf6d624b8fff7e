import { type Slip, slip } from './slip';

/** Words that are missing, or that stand for nothing. */
export const wordSlips: readonly Slip[] = [
  slip(
    'src/domain/problems/cell-problems.ts',
    "'blank-cell': blocks('văn bản sẽ sai hoặc thiếu người', () => 'ô này",
    "'blank-cell': blocks('văn bản sẽ sai hoặc thiếu người', 'ô này",
    'TS2345',
  ),
  slip(
    'src/domain/problems/cell-problems.ts',
    "'blank-cell': blocks('văn bản sẽ sai hoặc thiếu người', () =>",
    "'blank-cell': blocks(() =>",
    'TS2554',
  ),
  slip(
    'src/domain/problems/cell-problems.ts',
    "'blank-cell': blocks(",
    "'blank-cells': blocks(",
    'TS2322',
    'src/tables/sheet/rows.ts',
  ),
  slip('src/words/journal.ts', "  refused: 'Gmail từ chối',", '', 'TS2741'),
  slip(
    'src/words/journal.ts',
    "  refused: 'Gmail từ chối',",
    "  refused: 'Gmail từ chối',\n  lost: 'Thất lạc',",
    'TS2353',
  ),
  slip(
    'src/words/journal.ts',
    "  receipts: 'Tự gửi thư",
    "  receipt: 'Tự gửi thư",
    'TS2367',
    'src/work/mail/outbox/paint-outbox.ts',
  ),
  slip(
    'src/words/questions.ts',
    "'new-from-copy': {",
    "'new-of-copy': {",
    'TS2345',
    'src/work/sheet/copied-sheet.ts',
  ),
  slip('src/letters/invitation.ts', 'tới dự {{Tên hội nghị}}.', 'tới dự {{Tên hội nghi}}.', 'TS2322'),
  slip('src/letters/invitation.ts', "tags: ['Khách mời', ", 'tags: [', 'TS2322'),
  slip('src/letters/plan.ts', '{{Tên hội nghị}}', '{{Tên hội nghi}}', 'TS2322'),
  slip(
    'src/letters/facts.ts',
    ': {{Liên kết văn bản}}',
    ': {{Liên kết}}',
    'TS2322',
    'src/letters/invitation.ts',
  ),
  slip('src/sidebar/parts/views.ts', "    title: 'Kiểm tra',\n", '', 'TS2741'),
  slip('src/sidebar/forms/summary-writing.tsx', "'write-summary'", "'write-sums'", 'TS2322'),
  slip('src/sidebar/parts/views.ts', '    purpose: ', '    purpos: ', 'TS2561'),
  slip(
    'src/domain/desk/preparation.ts',
    "  | 'approval'",
    "  | 'approval'\n  | 'rehearsal'",
    'TS2741',
    'src/words/preparation.ts',
  ),
];
