/** What one cell of a Sheet holds once the rim has turned dates into `'2020-07-24'` and times into `'08:00'`. */
export type Cell = string | number | boolean;

/** How much a problem weighs: it stops the action, asks for a look, or only offers advice. VI: chặn · lưu ý · gợi ý. */
export type Weight = 'blocks' | 'warns' | 'suggests';

/** Where a problem was seen. `row` counts from 1 as the Sheet does and is for messages only; 0 = the whole tab. */
export type At = {
  tab: string;
  row: number;
  column: string /** The column is the name of a setting. */;
  setting?: boolean;
};

/** Every expected trouble and what it weighs; `words/problems.ts` has the sentence for each. */
export const weights = {
  'missing-tab': 'blocks',
  'missing-column': 'blocks',
  'doubled-column': 'blocks',
  'missing-setting': 'warns',
  'doubled-setting': 'blocks',
  'rows-above-title': 'warns',
  'merged-cells': 'warns',
  'formula-in-machine-cell': 'warns',
  'formula-error': 'blocks',
  'doubled-code': 'blocks',
  'blank-cell': 'blocks',
  'blank-cell-advised': 'warns',
  'bad-text': 'blocks',
  'bad-day': 'blocks',
  'day-without-year': 'blocks',
  'day-only-planned': 'blocks',
  'weekday-against-date': 'blocks',
  'weekday-in-text': 'warns',
  'bad-time': 'blocks',
  'bad-month': 'blocks',
  'bad-length': 'blocks',
  'bad-years': 'blocks',
  'bad-amount': 'blocks',
  'amount-in-words': 'blocks',
  'bad-count': 'blocks',
  'bad-choice': 'blocks',
  'bad-yes-no': 'blocks',
  'bad-email': 'warns',
  'doubled-email': 'warns',
  'no-day': 'warns',
  'no-day-no-month': 'blocks',
  'day-outside-month': 'warns',
  'unknown-unit': 'blocks',
  'unit-not-valid': 'blocks',
  'no-units': 'warns',
  'nobody-invited': 'warns',
  'seats-against-plan': 'warns',
  'unreadable-guest-number': 'suggests',
  'unknown-drawing': 'blocks',
  'drawn-twice': 'warns',
  'drawn-empty': 'warns',
  'unknown-tag': 'blocks',
  'broken-tag': 'blocks',
  'stray-number': 'suggests',
  'stray-spacing': 'suggests',
  'budget-without-basis': 'warns',
  'budget-unknown-norm': 'warns',
  'budget-norm-expired': 'warns',
  'budget-over-norm': 'warns',
  'budget-meal-for-salaried': 'warns',
  'budget-amount-differs': 'warns',
  'budget-total-differs': 'warns',
  'validity-reversed': 'blocks',
  'doubled-holiday': 'suggests',
  'holiday-both-ways': 'blocks',
  'year-without-holidays': 'warns',
  'copied-sheet': 'blocks',
  busy: 'blocks',
  'changed-by-hand': 'warns',
  'made-by-another': 'warns',
  'upload-failed': 'blocks',
  'sharing-failed': 'warns',
  'out-of-reach': 'blocks',
  'not-authorised': 'blocks',
  'table-not-empty': 'warns',
  'text-too-long': 'blocks',
  'mail-row-gone': 'blocks',
  'mail-nobody-invited': 'blocks',
  'mail-without-cause': 'blocks',
  'reminder-of-another': 'blocks',
  'mail-without-paper': 'blocks',
  'mail-paper-gone': 'blocks',
  'mail-of-another': 'blocks',
  'mail-without-address': 'blocks',
  'mail-to-too-many': 'blocks',
  'mail-subject-too-long': 'blocks',
  'mail-too-large': 'blocks',
  'private-mailbox': 'warns',
  'mailbox-differs': 'suggests',
  'paper-behind': 'warns',
  'signed-behind': 'warns',
  'day-passed': 'warns',
  'late-invitation': 'warns',
  'mail-list-changed': 'blocks',
  'mail-changed': 'warns',
  'mail-in-doubt': 'warns',
  'mail-unsure': 'warns',
  'mail-refused': 'blocks',
  'test-unsure': 'warns',
  'mail-not-settled': 'warns',
  'nothing-returned': 'warns',
  'quota-reached': 'warns',
  'sending-stopped': 'warns',
  'sending-elsewhere': 'blocks',
  'job-of-another': 'blocks',
  'clock-off': 'warns',
  'no-pdf': 'warns',
  'attachment-missing': 'blocks',
  'not-a-pdf': 'blocks',
  'ledger-full': 'blocks',
  'foreign-entry': 'blocks',
  'nobody-registers': 'blocks',
  'doubled-link-code': 'blocks',
  'form-of-another': 'blocks',
  'no-form': 'blocks',
  'call-not-open': 'blocks',
  'practice-too-late': 'blocks',
  'doorbell-off': 'warns',
  'form-not-published': 'blocks',
  'form-not-open': 'blocks',
  'form-not-linked': 'warns',
  'bad-standing': 'blocks',
  'nothing-registered': 'blocks',
  unexpected: 'blocks',
} as const satisfies Record<string, Weight>;

export type ProblemCode = keyof typeof weights;

/** Expected trouble as data; only the rim turns it into a sentence. `about` holds what the sentence needs beyond the place. */
export type Problem = {
  code: ProblemCode;
  weight: Weight;
  at: At;
  seen: Cell;
  about?: Record<string, string | number>;
};

/**
 * Makes a problem with the weight its code has.
 * @example problem('bad-day', { tab: 'Hội nghị', row: 3, column: 'Ngày họp' }, '31/2/2020').weight // 'blocks'
 */
export function problem(code: ProblemCode, at: At, seen: Cell = '', about?: Problem['about']): Problem {
  return { code, weight: weights[code], at, seen, ...(about ? { about } : {}) };
}

/** A slip a rule found in one row; `tables/` knows which tab and which title the field has. */
export type Fault<Field extends string = string> = {
  code: ProblemCode;
  row: number;
  field: Field;
  seen?: Cell | undefined;
  about?: Record<string, string | number>;
};
