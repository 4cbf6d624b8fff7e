import { type Slip, slip } from './slip';

/** Kinds of paper, mail and form that say too little, or what is not so. */
export const kindSlips: readonly Slip[] = [
  slip('src/domain/forms/order.ts', "needs: ['title']", "needs: ['titel']", 'TS2820'),
  slip('src/domain/forms/reply.ts', "heads: { question: 'count'", "heads: { question: 'guests'", 'TS2322'),
  slip('src/work/mail/kinds/digest.ts', '  isNeedless: undefined,\n', '', 'TS2741'),
  slip(
    'src/work/mail/kinds/digest.ts',
    "MailKind<'BG'> = {\n  name: 'digest',\n  code: 'BG'",
    "MailKind<'YK'> = {\n  name: 'digest',\n  code: 'YK'",
    'TS2345',
    'src/work/mail/kinds/mail-kinds.ts',
  ),
  slip(
    'src/work/mail/survey/codes.ts',
    "notice: 'DL'",
    "notice: 'KH'",
    'TS2322',
    'src/work/mail/kinds/notice-mail.ts',
  ),
  slip('src/documents/kinds/plan.ts', "  words: { name: 'Kế hoạch' },\n", '', 'TS2741'),
  slip('src/documents/kinds/plan.ts', "'assignments', 'budget'", "'assignments', 'costs'", 'TS2322'),
  slip(
    'src/documents/kinds/plan.ts',
    'planPaper(paperSource(book), listed, all)',
    'planPaper(book, listed, all)',
    'TS2741',
  ),
  slip(
    'src/documents/ready/meeting-papers.ts',
    "words: { name: 'Thông báo' }",
    "words: { name: 'Thông cáo' }",
    'TS2820',
  ),
  slip(
    'src/documents/ready/meeting-papers.ts',
    "[kinds.heading, 'Nội dung']",
    "[kinds.title, 'Nội dung']",
    'TS2339',
  ),
  slip('src/work/mail/kinds/reminder.ts', "  without: 'mail-without-cause',\n", '', 'TS2741'),
  slip(
    'src/work/mail/kinds/receipt.ts',
    "without: 'mail-without-cause'",
    "without: 'mail-without-reason'",
    'TS2820',
  ),
  slip('src/work/mail/kinds/receipt.ts', "to: 'sender'", "to: 'guest'", 'TS2322'),
  slip('src/work/mail/kinds/invitation.ts', 'carries: invitation,', "carries: 'invitation',", 'TS2322'),
  slip(
    'src/work/mail/kinds/reminder.ts',
    'reminderLetter(conference, unit, needs, cites',
    'reminderLetter(unit, conference, needs, cites',
    'TS2345',
  ),
  slip('src/work/forms/form-kinds.ts', "conference: 'registrations'", "conference: 'registration'", 'TS2322'),
  slip('src/domain/forms/tasks.ts', "    closing: '", "    closed: '", 'TS2353'),
  slip('src/domain/forms/tasks.ts', "keptIn: 'conference'", "keptIn: 'settings'", 'TS2322'),
  slip(
    'src/work/mail/kinds/mail-kinds.ts',
    '  reminder,\n  formReminder,\n',
    '  reminders,\n  formReminder,\n',
    'TS2552',
  ),
];
