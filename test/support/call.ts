import { ask, copyOf, madeOnce, sampleWorkspace, shown, typeInto, type Workspace } from './local';
import { unitsByCode } from './registration';

/** A workspace whose call is to run from 1 to 20 July 2020; its Form is not made yet. */
export function datedCall(workspace = sampleWorkspace()): Workspace {
  typeInto(workspace, 'Hội nghị', 'Nhận đăng ký từ ngày', '1/7/2020');
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '20/7/2020');
  return workspace;
}

/** A call that is open from 1 to 20 July 2020, with the link codes of its units in the order of Đơn vị. */
export function openCall(workspace = copyOf(madeOnce('call', () => opened(sampleWorkspace())))): {
  workspace: Workspace;
  form: string;
  codes: string[];
} {
  const form = opened(workspace).forms()[0]?.id ?? '';
  const codes = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  shown(workspace, 'Đơn vị', 'Tên đơn vị').forEach((name, index) => {
    unitsByCode.set(codes[index] ?? '', name);
  });
  unitsByCode.delete('');
  return { workspace, form, codes };
}

function opened(workspace: Workspace): Workspace {
  if (workspace.forms().length > 0) return workspace;
  datedCall(workspace);
  typeInto(workspace, 'Hội nghị', 'Giai đoạn đăng ký', '2021-2025');
  // With its pages for more tasks, as the page goes on to: the clock would add them else, in every test that lets it strike.
  while (ask(workspace, { action: 'open-registration' }).answer.more);
  return workspace;
}
