import { action } from '../../action';
import { plan } from '../../documents/kinds/plan';
import { paperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/writing/write';

/** Soạn kế hoạch: one Doc from the whole workbook. */
export const writePlan = action({
  name: 'write-plan',
  runs: 'writes',
  press: 'dòng lệnh write-plan',
  help: 'Soạn hoặc cập nhật kế hoạch.',
  verb: true,
  request: paperRequest,
  refuses: ['sheet'],
  act: (request) => writeKind(plan, request),
});
