import type { CheckCode, CheckFinding } from '../../domain/desk/self-check';
import { DriveRefusal } from '../../google/drive';
import { passing } from '../../google/http';
import { troubleIn } from '../../google/trouble';
import * as account from './account';
import * as cells from './cells';
import { anonymous, type Check, differs, type Found, untried } from './check';
import * as clock from './clock-check';
import * as drive from './drive';
import * as formAnswers from './form-answers';
import * as forms from './forms-check';
import * as ledger from './ledger-check';
import { mail } from './mail';
import { runtime, speed } from './runtime';
import * as sheet from './sheet';
import { clean } from './traces';

const byHand: Check = () => untried('by-hand');

/** How each check is made. */
const checks: Record<CheckCode, Check> = {
  tables: sheet.tablesThere,
  account: account.whoAmI,
  permissions: account.permissionsGiven,
  quota: account.quotaLeft,
  zone: sheet.zone,
  'ledger-room': ledger.room,
  triggers: clock.triggers,
  runtime,
  'ledger-write': ledger.writing,
  lock: account.lock,
  'refusal-text': account.refusalText,
  cells: cells.textKept,
  days: cells.daysKept,
  clock: clock.clockStarts,
  doorbell: clock.doorbellStarts,
  'clock-ran': clock.clockRan,
  speed,
  'drive-upload': drive.converted,
  'drive-list': drive.listedAtOnce,
  'drive-version': drive.versionKept,
  'drive-text': drive.textKept,
  'drive-again': drive.uploadedAgain,
  'drive-pdf': drive.asPdf,
  'drive-files': drive.manyTogether,
  'drive-ten': drive.convertedTogether,
  'drive-large': drive.largeKept,
  'form-made': forms.made,
  'form-open': forms.opened,
  'form-questions': forms.asked,
  'form-link': formAnswers.prefilled,
  'form-answer': formAnswers.answered,
  'form-sheet': forms.linked,
  'form-edit': byHand,
  'form-stranger': byHand,
  'second-account': byHand,
  clean,
  mail,
};

/** Makes one check; whatever happens, there is a finding. */
export const made = (check: CheckCode): CheckFinding => ({ check, ...found(checks[check]) });

function found(check: Check): Found {
  try {
    return check();
  } catch (trouble) {
    if (trouble instanceof DriveRefusal && isForGood(trouble.status))
      return differs(`HTTP ${trouble.status}`);
    const seen = trouble instanceof Error ? anonymous(trouble.message) : '';
    return untried(troubleIn(trouble), seen);
  }
}

/** Google understood what the product needs, and will not do it. */
const isForGood = (status: number): boolean =>
  status !== 401 && status !== 403 && !passing({ status, text: '' });
