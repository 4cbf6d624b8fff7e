import type { Day } from '../days/days';
import { type Calendar, noticeDays, workingDayBefore, workingDaysBefore } from '../days/working-days';

/** What the Sheet and the ledger tell of the preparation. Counts are of papers and mails. */
export type Known = {
  today: Day;
  calendar: Calendar;
  /** The day of the conference, once it is fixed. */
  day?: Day | undefined;
  missingTabs: number;
  named: boolean;
  /** Problems that block. */
  blocking: number;
  plans: number;
  /** Cells of the plan in which something is still to be filled in. */
  blanks: number;
  planSigned: boolean;
  /** Whether papers are submitted, signed and numbered before they leave, and how far plan and invitations are. */
  steps: boolean;
  planLife: SigningLife;
  invitationLife: SigningLife;
  /** Guests to invite: so many mails. */
  invited: number;
  /** Invitations to write, which may be one for all of them, and how many are written. */
  copies: number;
  invitations: number;
  /** Scans with signature and stamp that were picked. */
  signed: number;
  mail: { sent: number; waiting: number; failed: number; inDoubt: number; held: number };
  /** Of those held how many were delivered by hand. */
  byHand: number;
  form: boolean;
  callOpens?: Day | undefined;
  callCloses?: Day | undefined;
};

/** How far papers of one kind are on their way to their numbers: where the one stands that is furthest behind, and since when (`12/7/2020`). */
export type SigningLife = {
  stands: 'none' | 'draft' | 'returned' | 'lost' | 'submitted' | 'approved' | 'issued';
  since: string;
};

/** Others act: the one who signs, or the registry. */
const isAway = ({ stands }: SigningLife): boolean => stands === 'submitted' || stands === 'approved';

export type StepKey =
  | 'tables'
  | 'details'
  | 'slips'
  | 'plan'
  | 'approval'
  | 'call'
  | 'invitations'
  | 'signed'
  | 'answers'
  | 'mail'
  | 'day';

/** `ahead` = not due yet, or no day is fixed. */
export type StepState = 'done' | 'late' | 'due' | 'ahead';

type Declared = {
  key: StepKey;
  title: string | ((known: Known) => string);
  /** Due so many working days before the conference. */
  before: number;
  /** A day of the Sheet's own that comes before that reckoning. */
  on?: (known: Known) => Day | undefined;
  isDone: (known: Known) => boolean;
  /** @default always */
  concerns?: (known: Known) => boolean;
  /** Others act, or it may be left out: never the next thing to do while something else is. */
  waits?: true | ((known: Known) => boolean);
};

const hasCall = ({ form, callOpens, callCloses }: Known): boolean =>
  form || callOpens !== undefined || callCloses !== undefined;

/** The plan is written and prints blanks, and nobody has it in hand to sign it so. */
export const isBlank = ({ plans, blanks, planSigned, planLife }: Known): boolean =>
  plans > 0 && blanks > 0 && !planSigned && !isAway(planLife) && planLife.stands !== 'issued';

/** Every mail has left or was delivered by hand, and there are some. One that is held back was neither. */
const isSent = ({ mail, byHand, invited }: Known): boolean =>
  mail.sent + byHand >= Math.max(1, invited) && mail.waiting + mail.failed + mail.inDoubt === 0;

/**
 * What is done from T−30 to the day (T), in order. Working days: T−30 days are 22, T−20 are 14; what no rule fixes is custom.
 * The invitation must arrive three working days before (Quyết định 45/2018/QĐ-TTg).
 */
export const preparationSteps: readonly Declared[] = [
  { key: 'tables', title: 'Tạo bảng', before: 22, isDone: ({ missingTabs }) => missingTabs === 0 },
  {
    key: 'details',
    title: 'Ghi tên và ngày họp',
    before: 22,
    isDone: ({ named, day }) => named && day !== undefined,
  },
  { key: 'slips', title: 'Sửa các chỗ phải sửa', before: 21, isDone: ({ blocking }) => blocking === 0 },
  {
    key: 'plan',
    title: (known) => (isBlank(known) ? 'Điền nốt kế hoạch' : 'Soạn kế hoạch'),
    before: 20,
    isDone: (known) => known.plans > 0 && !isBlank(known),
  },
  {
    key: 'approval',
    title: ({ planLife }) => signingTitle(planLife, 'kế hoạch'),
    before: 14,
    isDone: ({ planSigned, planLife, steps }) => planLife.stands === 'issued' || (!steps && planSigned),
    waits: ({ planLife }) => isAway(planLife),
  },
  {
    key: 'call',
    title: 'Mở đăng ký nhiệm vụ',
    before: 14,
    on: ({ callOpens }) => callOpens,
    isDone: ({ form }) => form,
    concerns: hasCall,
  },
  {
    key: 'invitations',
    title: 'Soạn giấy mời',
    before: 8,
    isDone: ({ copies, invitations }) => copies > 0 && invitations >= copies,
  },
  {
    key: 'signed',
    title: ({ steps, invitationLife }) =>
      steps ? signingTitle(invitationLife, 'giấy mời') : 'Chọn bản ký của giấy mời (nếu có)',
    before: 6,
    isDone: ({ steps, invitationLife, copies, signed }) =>
      invitationLife.stands === 'issued' || (!steps && copies > 0 && signed >= copies),
    // Once all have left without a signature, there is nothing to be signed.
    concerns: (known) => known.steps || known.signed > 0 || !isSent(known),
    waits: ({ steps, invitationLife }) => !steps || isAway(invitationLife),
  },
  {
    key: 'answers',
    title: 'Nhận đăng ký đến hạn',
    before: 5,
    on: ({ callCloses }) => callCloses,
    isDone: ({ form, callCloses, today }) => form && callCloses !== undefined && callCloses < today,
    concerns: hasCall,
    waits: true,
  },
  { key: 'mail', title: 'Gửi giấy mời', before: noticeDays, isDone: isSent },
  {
    key: 'day',
    title: 'Họp',
    before: 0,
    on: ({ day }) => day,
    isDone: ({ day, today }) => day !== undefined && day < today,
    waits: true,
  },
];

/** One step as it stands. `days` = working days until its deadline, negative once that has passed; without a deadline 0. */
export type PreparationStep = {
  key: StepKey;
  title: string;
  state: StepState;
  deadline?: Day | undefined;
  days: number;
  /** Others act, or it may be left out. */
  waits: boolean;
};

/** So many working days ahead a step counts as due. */
export const soonDays = 3;

/** Every step that concerns this conference, as it stands today. Deadlines are working days, except the conference's own day. */
export const preparation = (known: Known): PreparationStep[] =>
  preparationSteps
    .filter(({ concerns }) => concerns?.(known) ?? true)
    .map((step) => {
      const deadline = deadlineOf(step, known);
      const days = deadline ? daysUntil(deadline, known) : 0;
      const open = deadline === undefined || days > soonDays ? 'ahead' : days < 0 ? 'late' : 'due';
      const title = typeof step.title === 'string' ? step.title : step.title(known);
      const waits = typeof step.waits === 'function' ? step.waits(known) : step.waits === true;
      return { key: step.key, title, state: step.isDone(known) ? 'done' : open, deadline, days, waits };
    });

/** A day typed by the clerk that is not worked stands for the working day before it. */
function deadlineOf({ key, before, on }: Declared, known: Known): Day | undefined {
  const own = on?.(known);
  if (own) return key === 'day' ? own : workingDayBefore(own, 0, known.calendar);
  return known.day && workingDayBefore(known.day, before, known.calendar);
}

const daysUntil = (deadline: Day, { today, calendar }: Known): number =>
  deadline < today
    ? -Math.max(1, workingDaysBefore(deadline, today, calendar))
    : workingDaysBefore(today, deadline, calendar);

/**
 * What to do now: the first step not done that waits for nobody else, else the first that does; undefined when all is done.
 * @example nextStep([{ key: 'day', title: 'Họp', state: 'due', days: 1, waits: true }])?.key // 'day'
 */
export function nextStep(steps: readonly PreparationStep[]): PreparationStep | undefined {
  const open = steps.filter(({ state }) => state !== 'done');
  return open.find(({ waits }) => !waits) ?? open[0];
}

const signingTitles: Record<SigningLife['stands'], string> = {
  none: 'Trình ký',
  draft: 'Trình ký',
  returned: 'Sửa theo yêu cầu và trình lại',
  lost: 'Trình ký lại',
  submitted: 'Chờ ký',
  approved: 'Chờ cấp số',
  issued: 'Ký, cấp số',
};

const signingTitle = ({ stands }: SigningLife, paper: string): string => `${signingTitles[stands]} ${paper}`;
