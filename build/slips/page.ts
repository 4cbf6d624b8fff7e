import { type Slip, slip } from './slip';

/** What the sidebar asks for, and what it reads of the answer. */
export const pageSlips: readonly Slip[] = [
  slip(
    'src/sidebar/mail/mailing.ts',
    'secondsLeft, next, from, problems } = answer.result',
    'seconds, next, problems } = answer.result',
    'TS2339',
  ),
  slip('src/sidebar/mail/preview.tsx', '{row.badge && <', '{row.label && <', 'TS2339'),
  slip('src/sidebar/mail/preview.tsx', '{row.recipient}', '{row.recipients.name}', 'TS2339'),
  slip(
    'src/spoken/mail.ts',
    '  subject: string;',
    '  subjects: string;',
    'TS2561',
    'src/work/mail/outbox/mailing.ts',
  ),
  slip('src/sidebar/forms/use-call.ts', 'answer.result.units', 'answer.result.unit', 'TS2551'),
  slip(
    'src/sidebar/mail/preview.tsx',
    'row={row} outbox={outbox} settled',
    'row={row.code} outbox={outbox} settled',
    'TS2322',
  ),
  slip(
    'src/sidebar/sheet/tables-view.tsx',
    '<ActionButton busy={busy} onPress={() => make({})}>',
    '<ActionButton disabled={busy} onPress={() => make({})}>',
    'TS2322',
  ),
  slip(
    'src/spoken/forms.ts',
    '  late: number;',
    '  lates: number;',
    'TS2561',
    'src/work/forms/reached-units.ts',
  ),
];
