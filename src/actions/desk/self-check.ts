import * as z from 'zod/mini';
import { action } from '../../action';
import { type CheckCode, type CheckFinding, checkCodes } from '../../domain/desk/self-check';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { SelfChecked } from '../../spoken/desk';
import { version } from '../../words/self-check-report';
import { made } from '../../work/self-check/checks';
import { momentIn } from '../../work/sheet/moments';

/** After this long no further check is begun: the longest takes about ten seconds, and others wait for the Sheet meanwhile. */
const patienceMs = 3000;

/** Tự kiểm tra: makes as many of these checks as there is time for, at least one; ask again for the rest. */
export const selfCheck = action({
  name: 'self-check',
  runs: 'writes',
  press: 'Bắt đầu tự kiểm tra',
  help: 'Thử bảng tính, tài khoản và những điều trông cậy ở Google bằng vài tệp nhỏ, xong dọn ngay.',
  request: z.object({
    checks: z.array(z.enum(checkCodes)).check(z.minLength(1), z.maxLength(checkCodes.length)),
  }),
  act: makeChecks,
});

function makeChecks({ checks }: { checks: readonly CheckCode[] }): SelfChecked<CheckFinding> {
  const started = now();
  const findings: CheckFinding[] = [];
  for (const check of checks)
    if (findings.length === 0 || now() - started < patienceMs) findings.push(made(check));
  return { findings, version, at: momentIn(workbookZone(), now()) };
}
