import { action } from '../../action';
import { summary } from '../../documents/kinds/summary';
import { paperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/writing/write';

/** Soạn bảng tổng hợp: one Doc of the registrations that count, as the tab Đăng ký shows them. */
export const writeSummary = action({
  name: 'write-summary',
  runs: 'writes',
  press: 'Soạn bảng tổng hợp (Phiếu trả lời)',
  help: 'Soạn hoặc cập nhật bảng tổng hợp các đăng ký đang tính.',
  verb: true,
  request: paperRequest,
  refuses: ['sheet'],
  act: (request) => writeKind(summary, request),
});
