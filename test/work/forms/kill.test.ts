import { openCall } from '../../support/call';
import { draftOf, type ExecuteOptions, typeInto, type Workspace } from '../../support/local';
import { walk } from '../../support/long';
import { at } from '../../support/mail';
import { keepingMoments, type Moment, moments } from '../../support/moments';
import { filledIn } from '../../support/registration';

jest.setTimeout(600_000);

const { workspace: call, form, codes } = openCall();
// Killed while receipts leave: test/work/mail.
typeInto(call, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
const answer = (unit: number, title: string, options: Parameters<Workspace['answer']>[2]) =>
  call.answer(form, filledIn(codes[unit], { title }), { fire: false, ...options });

// Read once; then a row was deleted, one typed over and given an opinion, an answer was changed, one sent anew, one came late.
const { id } = answer(1, 'Nhật ký điện tử', at(10));
answer(2, 'Bảo tồn gà đồi', at(10, '09:00'));
call.execute('takeAnswers', [], at(10, '10:00'));
typeInto(call, 'Đăng ký', 'Ý kiến', 'Nên thực hiện', 3);
typeInto(call, 'Đăng ký', 'Tên nhiệm vụ', 'Gõ đè', 3);
call.deleteRow('Đăng ký', 2);
answer(1, 'Nhật ký điện tử', { ...at(11), edit: id });
answer(2, 'BẢO TỒN gà  đồi', at(12));
answer(4, 'Nộp muộn', at(21, '00:10'));

/** What every cell of the tab shows. */
const tabOf = (workspace: Workspace): string[] =>
  workspace.cells('Đăng ký').map(({ row, column, shown }) => `${row} ${column} ${shown}`);
const stateOf = (workspace: Workspace) => ({
  tab: tabOf(workspace),
  isAccepting: workspace.forms()[0]?.isAccepting,
  triggers: workspace.triggers().length,
});

const run = (workspace: Workspace, entry: string, options: ExecuteOptions = {}) =>
  workspace.execute(entry, [], { ...at(21, '00:30'), ...options });

/** What an undisturbed run calls and leaves. */
function undisturbed(entry: string) {
  const [workspace, names] = [draftOf(call), [] as string[]];
  run(workspace, entry, { onCall: (name) => names.push(name) });
  return { names, ...stateOf(workspace) };
}

/** Kills a run at every call: `mended` looks at what each kill left once the next run is over. */
function killEverywhere(entry: string, mended: (workspace: Workspace, dieAt: Moment) => void): void {
  const { names } = undisturbed(entry);
  for (const dieAt of [...moments(names), ...keepingMoments(names)]) {
    const workspace = draftOf(call);
    expect(run(workspace, entry, { dieAt }).died).toBe(true);
    mended(workspace, dieAt);
  }
}

walk(
  'killed at any call of reading: the next run leaves what an undisturbed one leaves, and the one after it writes nothing',
  () => {
    const { tab } = undisturbed('takeAnswers');
    expect(tab.filter((cell) => /Nên thực hiện|Đang tính|Đã có bản thay/.test(cell))).toHaveLength(5);
    killEverywhere('takeAnswers', (workspace, dieAt) => {
      run(workspace, 'takeAnswers');
      expect({ dieAt, tab: tabOf(workspace) }).toEqual({ dieAt, tab });
      expect(run(workspace, 'takeAnswers').calls['Range.setValues']).toBeUndefined();
    });
  },
);

walk(
  'the clock killed at any call after the last day: an hour later the Form is closed, all is read, no trigger is left',
  () => {
    const { names, ...left } = undisturbed('carryOn');
    const { tab } = undisturbed('takeAnswers');
    expect(left).toEqual({ tab, isAccepting: false, triggers: 0 });
    killEverywhere('carryOn', (workspace, dieAt) => {
      workspace.fireTriggers(at(21, '01:30'));
      expect({ dieAt, ...stateOf(workspace) }).toEqual({ dieAt, ...left });
    });
    expect(names).toContain('Form.setAcceptingResponses');
  },
);
