/** What each finding means: all is well, worth a look, to be repaired. Colour alone never says it. VI: tốt · nên xem · cần sửa. */
export type LightState = 'good' | 'look' | 'wrong';
export type LightName =
  | 'form'
  | 'asks'
  | 'audience'
  | 'accepting'
  | 'linked'
  | 'doorbell'
  | 'clock'
  | 'deadline'
  | 'answers';

/** What can be found, each light's findings in a row; `words/lights.ts` has the sentence for each. */
export const findings = {
  published: 'good',
  unpublished: 'wrong',
  gone: 'wrong',
  unseen: 'look',
  'asks-same': 'good',
  'asks-behind': 'look',
  'asks-other-day': 'wrong',
  anyone: 'good',
  'not-anyone': 'wrong',
  accepting: 'good',
  'not-yet': 'good',
  over: 'good',
  opening: 'look',
  closing: 'look',
  'closed-too-early': 'wrong',
  'open-outside': 'wrong',
  linked: 'good',
  'not-linked': 'look',
  'linked-elsewhere': 'wrong',
  'doorbell-rang': 'good',
  'doorbell-set': 'good',
  'doorbell-off': 'good',
  'doorbell-unlinked': 'look',
  'doorbell-silent': 'wrong',
  'doorbell-missing': 'wrong',
  'clock-ran': 'good',
  'clock-set': 'good',
  'clock-off': 'good',
  'clock-silent': 'wrong',
  'clock-missing': 'wrong',
  'days-left': 'good',
  'last-days': 'look',
  passed: 'good',
  'no-deadline': 'look',
  reversed: 'wrong',
  answers: 'good',
  'no-answers': 'good',
  'answers-read': 'good',
  unread: 'look',
} as const satisfies Record<string, LightState>;
export type LightFinding = keyof typeof findings;

/** What repairs a finding: a press of the clerk's, the cell to correct, or a person to ask. */
export type Repair = 'open-registration' | 'take-answers' | 'correct-day' | 'ask-maker';

const others: Partial<Record<LightFinding, Repair>> = {
  unread: 'take-answers',
  'no-deadline': 'correct-day',
  'last-days': 'correct-day',
  reversed: 'correct-day',
};
const opened: readonly LightFinding[] = ['opening', 'closing', 'not-linked', 'asks-behind'];

/**
 * How a light is repaired, if there is anything to repair: what belongs to the Form only its maker can.
 * @example repairOf('unpublished', false) // 'ask-maker'
 */
export function repairOf(finding: LightFinding, isMaker: boolean): Repair | undefined {
  if (others[finding]) return others[finding];
  if (findings[finding] !== 'wrong' && !opened.includes(finding)) return undefined;
  return isMaker ? 'open-registration' : 'ask-maker';
}
