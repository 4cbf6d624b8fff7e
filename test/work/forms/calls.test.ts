import { fillForm } from '../../../build/bench/fill-form';
import { openCall } from '../../support/call';
import { ask, draftOf, type Execution, shown, typeInto, type Workspace } from '../../support/local';
import { isLong, walk } from '../../support/long';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';

jest.setTimeout(900_000);

const { workspace: call, form, codes } = openCall();
typeInto(call, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
call.answer(form, filledIn(codes[1]), { ...at(10), fire: false });

const total = ({ calls }: Execution): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

/** A Form with so many answers; none has been read. */
function holding(count: number): Workspace {
  const workspace = draftOf(call);
  fillForm(workspace, form, count);
  return draftOf(workspace);
}

const read = (workspace: Workspace, now = '11:00'): Execution =>
  ask(workspace, { action: 'take-answers' }, at(10, now)).run;

/** What one more answer costs when so many were read before. */
function ringAfter(count: number): { calls: number; rows: number } {
  const workspace = holding(count);
  read(workspace);
  workspace.answer(form, filledIn(codes[2], { title: 'Mới' }), { ...at(10, '12:00'), fire: false });
  const ring = workspace.execute('takeAnswers', [], at(10, '12:00'));
  expect(ring.error).toBeUndefined();
  return { calls: total(ring), rows: shown(workspace, 'Đăng ký', 'Mã').length };
}

walk('a ring costs as many calls after thousands of answers as after ten', () => {
  const many = isLong ? 10_000 : 1000;
  const few = ringAfter(10);
  expect(few.rows).toBe(11);
  expect(few.calls).toBeLessThan(200);
  expect(ringAfter(many)).toEqual({ calls: few.calls, rows: many + 1 });
});

test('900 answers are read from nothing in a few calls each', () => {
  const run = read(holding(900));
  expect(total(run)).toBeLessThan(5000);
});
