/**
 * What Tự kiểm tra looks at, in its order. The first group only looks; the others try what Google does with things that they make
 * themselves and take away again, since no document promises it.
 */
export const checksByGroup = {
  standing: ['tables', 'account', 'permissions', 'quota', 'zone', 'ledger-room', 'triggers'],
  google: [
    'runtime',
    'ledger-write',
    'lock',
    'refusal-text',
    'cells',
    'days',
    'clock',
    'doorbell',
    'clock-ran',
    'speed',
  ],
  drive: [
    'drive-upload',
    'drive-list',
    'drive-version',
    'drive-text',
    'drive-again',
    'drive-pdf',
    'drive-files',
    'drive-ten',
    'drive-large',
  ],
  form: ['form-made', 'form-open', 'form-questions', 'form-link', 'form-answer', 'form-sheet'],
  /** What takes another person: only named, with what to do. */
  people: ['form-edit', 'form-stranger', 'second-account'],
  end: ['clean'],
  /** Sends a mail, so it is done only where the user asks for it. */
  mail: ['mail'],
} as const;

export type CheckGroup = keyof typeof checksByGroup;
export type CheckCode = (typeof checksByGroup)[CheckGroup][number];

/** Every check; what a page may ask for. */
export const checkCodes: readonly CheckCode[] = Object.values(checksByGroup).flat();

/** What only people can try. */
export const byHandChecks = checksByGroup.people;
export type ByHandCheck = (typeof byHandChecks)[number];

/** What is tried without being asked for. */
export const usualChecks: readonly CheckCode[] = checkCodes.filter((code) => code !== 'mail');

/** As expected · otherwise, so that something of the product may not hold · not tried, so nothing is known. VI: đúng · khác · chưa thử. */
export type Verdict = 'as-expected' | 'differs' | 'untried';

/** Why a check could not be made. */
export type Hindrance =
  | 'not-authorised'
  | 'out-of-reach'
  | 'ledger-full'
  | 'drive-full'
  | 'no-sheet'
  | 'sheet-full'
  | 'protected-cells'
  | 'cell-refuses'
  | 'google-spent'
  | 'google-later'
  | 'unexpected'
  | 'no-form'
  | 'form-of-another'
  | 'not-yet'
  | 'by-hand'
  | 'tab-in-the-way'
  | 'unsure';

/** On which side of what its documents leave open Google was found, by the name of each unknown (docs/google.md): `{ language: 'vietnamese' }`. */
export type FoundSides = Readonly<Record<string, string>>;

/** What one check found. `seen` = what was seen, short; `about` = names it concerns, such as missing tabs. Neither holds personal data. */
export type CheckFinding = {
  check: CheckCode;
  verdict: Verdict;
  seen: string;
  about: readonly string[];
  hindrance?: Hindrance;
  sides?: FoundSides;
};
