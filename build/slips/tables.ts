import { type Slip, slip } from './slip';

/** Fields of a tab named wrongly where it is painted, judged, sampled, emptied or read. */
export const tableSlips: readonly Slip[] = [
  slip('src/work/mail/outbox/paint-outbox.ts', 'paper: paper?.name', 'papre: paper?.name', 'TS2561'),
  slip(
    'src/work/mail/outbox/paint-outbox.ts',
    '    state: told ? undefined : mailStateLabels[state],\n',
    '',
    'TS2322',
  ),
  slip('src/work/papers/paint-papers.ts', 'maker: entry.maker', 'made: entry.maker', 'TS2353'),
  slip('src/work/forms/paint-registrations.ts', '    history,\n', '    histories,\n', 'TS18004'),
  slip(
    'src/work/forms/paint-registrations.ts',
    "...questionsIn('years')",
    "...questionsIn('year')",
    'TS2345',
  ),
  slip('src/work/forms/paint-registrations.ts', '    findings: one', '    finding: one', 'TS2561'),
  slip('src/work/forms/paint-registrations.ts', "  ...questionsIn('remarks'),\n", '', 'TS2322'),
  slip('src/work/forms/kept-in-conference.ts', "field: 'linkCode'", "field: 'linkCodes'", 'TS2820'),
  slip('src/documents/kinds/summary.ts', "field: 'state' }", "field: 'status' }", 'TS2322'),
  slip('src/samples/bac-giang-2020.ts', "  placeName: 'Bắc Giang'", "  place: 'Bắc Giang'", 'TS2353'),
  slip('src/samples/bac-giang-2020.ts', '    email: `ubnd.', '    mail: `ubnd.', 'TS2561'),
  slip(
    'src/samples/bac-giang-2020.ts',
    '{ day, kind, name, note }',
    '{ day, type: kind, name, note }',
    'TS2353',
  ),
  slip('src/tables/units.ts', "'linkCode', 'link'", "'linkCode', 'links'", 'TS2322'),
  slip('src/tables/assignments.ts', "  begins: 'sample',\n", '', 'TS2345'),
  slip('src/tables/outbox.ts', "blank: 'blocks'", "blank: 'stops'", 'TS2322'),
  slip('src/work/mail/kinds/receipt.ts', 'row.unit ?? row.contact', 'row.units ?? row.contact', 'TS2551'),
  slip('src/work/sheet/conference-problems.ts', "  'hall',\n", "  'halls',\n", 'TS2551'),
];
