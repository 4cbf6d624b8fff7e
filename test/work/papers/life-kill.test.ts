import { draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { walk } from '../../support/long';
import { sendAll } from '../../support/mail';
import { type Moment, moments } from '../../support/moments';
import { scan } from '../../support/scan';
import { act, chief, moment, stateOf, wordsIn, written } from './papers';

jest.setTimeout(600_000);

const steps = written(true);
const submitted = draftOf(steps);
act(submitted, 'submit', { paper: 'KH' });
const approved = draftOf(submitted);
act(approved, 'approve', { paper: 'KH' }, { as: chief });
const sent = written();
sendAll(sent, { now: moment });
typeInto(sent, 'Hội nghị', 'Giờ bắt đầu', '14h00');

const file = { name: 'KH.pdf', base64: scan('ký').toString('base64') };
const issue = { action: 'issue', paper: 'KH', number: '26', day: '2026-03-10', file };

/** Each call of a press at which a kill leaves something else, and the same press again after it. */
function killed(
  from: Workspace,
  request: { action: string },
  as: string | undefined,
  holds: (workspace: Workspace) => void,
) {
  const options = { now: moment, ...(as === undefined ? {} : { as }) };
  const names: string[] = [];
  draftOf(from).execute('call', [request], { ...options, onCall: (name) => names.push(name) });
  for (const dieAt of moments(names) as Moment[]) {
    const workspace = draftOf(from);
    expect(workspace.execute('call', [request], { ...options, dieAt }).died).toBe(true);
    const { action, ...asked } = request;
    expect(act(workspace, action, asked, options).ok).toBe(true);
    holds(workspace);
  }
}

describe('killed at any call and pressed again', () => {
  walk('submit: the text that is read is the one that was submitted', () =>
    killed(steps, { action: 'submit', paper: 'KH' } as never, undefined, (workspace) => {
      expect(act(workspace, 'approve', { paper: 'KH' }, { as: chief }).ok).toBe(true);
    }),
  );

  walk('approve: agreed to once', () =>
    killed(submitted, { action: 'approve', paper: 'KH' } as never, chief, (workspace) =>
      expect(stateOf(workspace, 'KH')).toMatchObject({ state: 'submitted', approvedBy: chief }),
    ),
  );

  walk('issue: number, day, Doc and scan are there together, once', () =>
    killed(approved, issue, undefined, (workspace) => {
      expect(stateOf(workspace, 'KH')).toMatchObject({ state: 'issued', number: '26' });
      expect(wordsIn(workspace, 'Kế hoạch')).toContain('Số: 26/KH-SNV');
      expect(workspace.files().filter(({ name, trashed }) => name === 'KH.pdf' && !trashed)).toHaveLength(1);
    }),
  );

  walk('take-scans: each is kept once', () =>
    killed(approved, { action: 'take-scans', from: [file] } as never, undefined, (workspace) =>
      expect(workspace.files().filter(({ name, trashed }) => name === 'KH.pdf' && !trashed)).toHaveLength(1),
    ),
  );

  walk('replace: one paper takes its place, with the same code', () =>
    killed(sent, { action: 'write-papers', paper: 'GM', consent: 'yes' } as never, undefined, (workspace) => {
      expect(shown(workspace, 'Danh mục văn bản', 'Mã').filter(Boolean)).toEqual(['KH', 'GM', 'GM2']);
      expect(stateOf(workspace, 'GM')).toMatchObject({ state: 'replaced', next: 'GM2' });
      expect(stateOf(workspace, 'GM2').label).toBe('Đã soạn');
    }),
  );
});
