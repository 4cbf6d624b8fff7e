import { type Slip, slip } from './slip';

/** Rules and papers that name a field, a code or a day wrongly. */
export const ruleSlips: readonly Slip[] = [
  slip('src/domain/papers/conference.ts', "field: 'startDay'", "field: 'beginDay'", 'TS2322'),
  slip('src/domain/papers/conference.ts', "'no-day-no-month'", "'no-day-or-month'", 'TS2322'),
  slip('src/domain/people/units.ts', "row, field: 'email'", "row, field: 'mail'", 'TS2322'),
  slip('src/domain/people/units.ts', 'seen: validTo }', 'saw: validTo }', 'TS2353'),
  slip('src/domain/people/units.ts', 'about: { earlier } }', 'about: { earlier: null } }', 'TS2322'),
  slip(
    'src/domain/people/selection.ts',
    "{ formerNames = '' }",
    "{ formerName: formerNames = '' }",
    'TS2339',
  ),
  slip(
    'src/domain/desk/preparation.ts',
    '  planSigned: boolean;',
    '  planApproved: boolean;',
    'TS2353',
    'src/work/desk/preparation.ts',
  ),
  slip(
    'src/letters/invitation.ts',
    'linesOf(conference.invitationNote',
    'linesOf(conference.invitationNotes',
    'TS2551',
  ),
  slip(
    'src/letters/facts.ts',
    'filled(placeWords(conference), values)',
    'filled(conference.startDay, values)',
    'TS2345',
  ),
  slip('src/google/trouble.ts', "return 'ledger-full'", "return 'store-full'", 'TS2322'),
  slip('src/work/papers/fate.ts', "'unchanged' : 'update'", "'same' : 'update'", 'TS2322'),
  slip('src/work/mail/job.ts', "journalEntry(paused ? 'pause'", "journalEntry(paused ? 'paused'", 'TS2345'),
  slip('src/work/mail/job.ts', 'until: now() + budgetMs', 'till: now() + budgetMs', 'TS2353'),
  slip('src/work/mail/job.ts', "state: 'waiting' })", "state: 'wait' })", 'TS2345'),
  slip(
    'src/documents/frame/recipients.ts',
    'heading: line, places: []',
    'heading: line, place: []',
    'TS2561',
  ),
  slip(
    'src/domain/papers/conference.ts',
    'const { startDay, plannedMonth } = when',
    'const { startDays, plannedMonth } = when',
    'TS2339',
  ),
  slip(
    'src/domain/desk/self-check.ts',
    "'quota', 'zone'",
    "'quota', 'memory', 'zone'",
    'TS2741',
    'src/work/self-check/checks.ts',
  ),
  slip(
    'src/domain/desk/self-check.ts',
    "'quota', 'zone'",
    "'quota', 'memory', 'zone'",
    'TS2741',
    'src/words/self-check-titles.ts',
  ),
];
