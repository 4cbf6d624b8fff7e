import { type Slip, slip } from './slip';

/** Rules and papers that name a field, a code or a day wrongly. */
export const ruleSlips: readonly Slip[] = [
  slip('src/domain/papers/conference.ts', "field: 'startDay'", "field: 'beginDay'", 'TS2322'),
  slip('src/domain/papers/conference.ts', "'no-day-no-month'", "'no-day-or-month'", 'TS2322'),
  slip('src/domain/people/units.ts', "row, field: 'email'", "row, field: 'mail'", 'TS2322'),
  slip('src/domain/people/units.ts', 'seen: validTo }', 'saw: validTo }', 'TS2353'),
  slip('src/domain/people/units.ts', 'about: { earlier } }', 'about: { earlier: null } }', 'TS2322'),
  slip('src/domain/people/units.ts', 'unit.formerNames ??', 'unit.formerName ??', 'TS2551'),
  slip(
    'src/domain/desk/preparation.ts',
    '  planSigned: boolean;',
    '  planApproved: boolean;',
    'TS2353',
    'src/work/desk/preparation.ts',
  ),
  slip('src/letters/invitation.ts', 'oneLine(conference.agency)', 'oneLine(conference.agencies)', 'TS2339'),
  slip(
    'src/letters/invitation.ts',
    'filled(conference.chair, values)',
    'filled(conference.startDay, conference)',
    'TS2345',
  ),
  slip('src/google/trouble.ts', "'ledger-full' : 'unexpected'", "'store-full' : 'unexpected'", 'TS2322'),
];
