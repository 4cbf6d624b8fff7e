import type { PaperKind } from '../kinds/paper-kind';
import { annex } from './annex';
import { assignment } from './assignment';
import { attendance } from './attendance';
import { cancelled } from './cancelled';
import { decision } from './decision';
import { discussion } from './discussion';
import { guestList } from './guest-list';
import { internalNotice } from './internal-notice';
import { letter } from './letter';
import { moved } from './moved';
import { notice } from './notice';
import { own } from './own';
import { postponed } from './postponed';
import { programme } from './programme';
import { register } from './register';
import { reportRequest } from './report-request';
import { signIn } from './sign-in';
import { submission } from './submission';
import { summons } from './summons';

/** Kinds that bring a text of their own, in the order in which they are offered. */
export const readyKinds: readonly PaperKind[] = [
  decision,
  letter,
  notice,
  submission,
  programme,
  summons,
  guestList,
  assignment,
  discussion,
  reportRequest,
  internalNotice,
  signIn,
  attendance,
  register,
  annex,
  moved,
  postponed,
  cancelled,
  own,
];
