import { numberWords } from '../../../src/documents/frame/paper';
import { conferenceRow } from '../../support/rows';

const agency = conferenceRow({ symbol: 'VPCP', archive: 'VT, QHQT (3), 22' });

test.each([
  ['a named type', { abbreviation: 'TB', number: '5' }, 'Số: 05/TB-VPCP'],
  [
    'a công văn: the office that drafts it, not how many copies are kept',
    { abbreviation: '', number: '12' },
    'Số: 12/VPCP-QHQT',
  ],
  [
    'a number that was typed with its symbol',
    { abbreviation: '', number: '1755/VPCP-V.I' },
    'Số: 1755/VPCP-V.I',
  ],
  ['the same of a named type', { abbreviation: 'TT', number: '247-TT/HĐĐTW' }, 'Số: 247-TT/HĐĐTW'],
  ['the same with the word before it', { abbreviation: 'TB', number: 'Số: 7/TB-VP' }, 'Số: 7/TB-VP'],
  ['none yet', { abbreviation: 'TB', number: undefined }, 'Số:    /TB-VPCP'],
])('%s', (_what, around, words) => expect(numberWords(agency, around)).toBe(words));
