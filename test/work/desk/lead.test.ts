import type { State } from '../../../src/spoken/desk';
import { ask, cellOf, sampleWorkspace, typeInto, type Workspace } from '../../support/local';

const stateAt = (workspace: Workspace, now: string): State =>
  ask(workspace, { action: 'state' }, { now }).answer as never;

test('after the day nothing of the preparation leads any more', () => {
  const workspace = sampleWorkspace();
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '23-24/7/2020');
  expect(stateAt(workspace, '2020-07-24T08:00')).toMatchObject({ over: false, next: expect.anything() });
  expect(stateAt(workspace, '2020-07-25T08:00')).toMatchObject({ over: true, next: null });
});

test('deadlines of Phân công stand on the desk with their owners until they are noted as done', () => {
  const workspace = sampleWorkspace();
  typeInto(workspace, 'Phân công', 'Hạn', '20/7/2020', 2);
  typeInto(workspace, 'Phân công', 'Hạn', '16/7/2020', 3);
  const [first, second] = stateAt(workspace, '2020-07-17T08:00').deadlines;
  expect(first).toMatchObject({
    late: true,
    when: 'Quá hạn, 16/7/2020',
    place: { tab: 'Phân công', row: 3 },
  });
  expect(second).toMatchObject({ late: false, when: 'Hạn 20/7/2020' });
  expect(first?.owner).not.toBe('');
  expect(first?.place.column).toBe('Đã xong');
  const { column } = cellOf(workspace, 'Phân công', 'Đã xong');
  workspace.type('Phân công', 3, column, '17/7');
  expect(stateAt(workspace, '2020-07-17T08:00').deadlines.map(({ place }) => place.row)).toEqual([2]);
});

test('a plan that was written with blanks leads to the first of them', () => {
  const workspace = sampleWorkspace();
  typeInto(workspace, 'Kế hoạch', 'Nội dung', 'Phương hướng [… năm tới]', 4);
  ask(workspace, { action: 'write-plan' });
  const { next } = stateAt(workspace, '2020-06-15T08:00');
  expect(next).toMatchObject({ key: 'plan', place: { tab: 'Kế hoạch', row: 4 } });
  expect(next?.reason).toContain('còn 1 ô có chỗ phải điền');
});
