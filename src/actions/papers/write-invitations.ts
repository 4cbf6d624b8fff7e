import { action } from '../../action';
import { invitation } from '../../documents/kinds/invitation';
import { paperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/writing/write';

/** Soạn giấy mời: one invitation for each invited unit that exists on the day. */
export const writeInvitations = action({
  name: 'write-invitations',
  runs: 'writes',
  press: 'dòng lệnh write-invitations',
  help: 'Soạn hoặc cập nhật giấy mời của mọi đơn vị được mời.',
  verb: true,
  request: paperRequest,
  refuses: ['sheet'],
  act: (request) => writeKind(invitation, request),
});
