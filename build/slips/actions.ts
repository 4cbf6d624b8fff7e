import { type Slip, slip } from './slip';

/** What an action answers, refuses for or is asked with otherwise than it is declared, and otherwise than the page reads it. */
export const actionSlips: readonly Slip[] = [
  slip('src/actions/mail/test-mail.ts', "refusal('test-unsure', place)", "refusal('busy', place)", 'TS2345'),
  slip('src/actions/papers/write-papers.ts', "refuses: ['sheet']", "refuses: ['sheet', 'busy']", 'TS2345'),
  slip(
    'src/work/mail/outbox/hour.ts',
    "openBook(['holidays'], 'shown')",
    "openBook(['units'], 'shown')",
    'TS2741',
  ),
  slip('src/actions/forms/remind.ts', "'call-not-open', ", '', 'TS2345'),
  slip('src/actions/desk/show-guide.ts', 'return { at };', 'return { at: new Date() };', 'TS2345'),
  slip('src/actions/desk/practise.ts', '{ practice: boolean }', '{ practice?: boolean }', 'TS2345'),
  slip('src/actions/desk/practise.ts', "runs: 'writes'", "runs: 'write'", 'TS2820'),
  slip(
    'src/actions/sheet/check.ts',
    "name: 'check'",
    "name: 'checks'",
    'TS2345',
    'src/sidebar/sheet/check-view.tsx',
  ),
  slip(
    'src/actions/mail/test-mail.ts',
    '{ to: seen.me,',
    '{ sent: seen.me,',
    'TS2339',
    'src/sidebar/mail/test.tsx',
  ),
  slip(
    'src/actions/desk/practise.ts',
    'z.object({ on: z.boolean() })',
    'z.object({ turned: z.boolean() })',
    'TS2353',
    'src/sidebar/desk/practice.tsx',
  ),
  slip('src/sidebar/mail/preview.tsx', "('show-mail', { code })", "('show-mail')", 'TS2554'),
  slip('src/sidebar/forms/use-call.ts', "ask('take-answers', ", "ask('take-answer', ", 'TS2345'),
  slip('src/calls.ts', 'speakers.problems(problems)', 'problems', 'TS2322'),
  slip('src/actions/forms/remind.ts', "'holidays', 'papers'", "'papers'", 'TS2741'),
];
