import type { QuestionKey } from '../forms/questionnaire';

/** Everything that is worth a look in a registration; `words/registration.ts` has the sentence for each. None of them refuses it. */
export const remarkCodes = [
  'incomplete',
  'level-without-unit',
  'unknown-choice',
  'unknown-link-code',
  'changed-link-code',
  'foreign-link-code',
  'code-against-unit',
  'unknown-unit',
  'several-units',
  'unit-not-valid',
  'bad-year',
  'years-reversed',
  'years-outside-call',
  'money-unreadable',
  'money-unsure',
  'money-about',
  'hidden-characters',
  'long-text',
  'text-cut',
  'template-tag',
  'like-formula',
  'doubled-title',
  'beside-coded',
  'changed-since-ruling',
  'figure-unreadable',
  'consent-needed',
  'by-office',
  'asked-anew',
  'against-nothing',
  'after-nothing',
] as const;

export type RemarkCode = (typeof remarkCodes)[number];

/**
 * One remark on a registration: the questions it speaks of, what was typed there (shortened), and what else its sentence needs.
 * VI: lưu ý.
 */
export type Remark<Key extends string = QuestionKey> = {
  code: RemarkCode;
  keys: readonly Key[];
  seen?: string;
  about?: Readonly<Record<string, string | number>>;
};

/** One line of a text, short enough for a message. @example glimpse('a\n  b') // 'a b' */
export function glimpse(text: string, longest = 60): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const short = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return short.length < line.length ? `${short}…` : line;
}
