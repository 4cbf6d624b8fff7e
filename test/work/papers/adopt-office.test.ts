import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from '../../documents/adopt/cases';
import { ask, emptyDir, july, newWorkspace } from '../../support/local';
import { isLong } from '../../support/long';
import { needing } from '../../support/machine.cjs';

/** Lines as the simplest RTF. */
const rtfOf = (lines: readonly string[]): string => {
  const text = lines
    .map((line) => [...line].map((sign) => `\\u${sign.charCodeAt(0)}?`).join(''))
    .join('\\par ');
  return Buffer.from(`{\\rtf1\\ansi ${text}\\par}`).toString('base64');
};
const typed = [
  'KẾ HOẠCH',
  'Tổ chức Hội nghị giao ban khoa học và công nghệ năm 2025',
  'Thời gian: 8 giờ 00, ngày 24/7/2025.',
];

/** Last year's plan as another program saves it. */
async function savedAs(ending: string): Promise<string> {
  const dir = emptyDir();
  const [plan] = await cases();
  writeFileSync(join(dir, 'a.docx'), Buffer.from(plan?.docx ?? '', 'base64'));
  const profile = `-env:UserInstallation=file://${dir}/profile`;
  spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', ending, '--outdir', dir, join(dir, 'a.docx')],
    { stdio: 'ignore' },
  );
  return readFileSync(join(dir, `a.${ending}`)).toString('base64');
}

needing(test, 'LibreOffice')(
  'a text of another program is converted, and it is said so',
  async () => {
    for (const ending of isLong ? ['rtf', 'doc', 'odt'] : ['rtf']) {
      const workspace = newWorkspace(ending);
      ask(workspace, { action: 'create-tables' });
      const { answer } = ask(workspace, {
        action: 'adopt',
        name: `Kế hoạch.${ending}`,
        base64: isLong ? await savedAs(ending) : rtfOf(typed),
        take: true,
      });
      const told = answer as unknown as {
        paper: string;
        found: { tag: string; value: string }[];
        left: { text: string; why: string }[];
      };
      expect([ending, told.paper]).toEqual([ending, 'KH']);
      expect(told.found).toContainEqual(
        expect.objectContaining({ tag: 'Ngày họp', value: '24/7/2025', sure: true }),
      );
      expect(told.left).toContainEqual({
        text: `Kế hoạch.${ending}`,
        why: expect.stringContaining('đã được chuyển sang .docx'),
      });
      expect(ask(workspace, { action: 'write-papers' }).answer.problems).toEqual([]);
      expect(workspace.files().filter(({ path, trashed }) => path !== '' && !trashed)).toHaveLength(1);
    }
  },
  60_000,
);

const none = (call: string, landed: boolean) => ({
  faults: [1, 2, 3, 4].map((nth) => ({ call, nth, status: 0, landed })),
});

needing(test, 'LibreOffice')(
  'the Doc that it goes through carries its mark from the first, and ends in the bin whatever happens',
  () => {
    const workspace = newWorkspace('chuyen');
    ask(workspace, { action: 'create-tables' });
    const request = { action: 'adopt', name: 'Kế hoạch.rtf', base64: rtfOf(typed) };
    const left = () => workspace.files().filter(({ trashed }) => !trashed);
    // Made, and no answer came; read, and no answer came.
    for (const call of ['Drive.files.create', 'Drive.files.export']) {
      expect(ask(workspace, request, none(call, call.endsWith('create'))).answer.ok).toBe(false);
      expect([call, left()]).toEqual([call, []]);
    }
    const names: string[] = [];
    ask(workspace, request, { onCall: (name) => names.push(name) });
    const made = names.lastIndexOf('Drive.files.create') + 1;
    expect(
      workspace.execute('call', [request], { now: july, dieAt: { call: made, when: 'after' } }).died,
    ).toBe(true);
    expect(left()).toHaveLength(1);
    expect(ask(workspace, request).answer.ok).toBe(true);
    expect(left()).toEqual([]);
  },
  60_000,
);
