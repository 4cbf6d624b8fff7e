import type * as Local from '../../local/index';

/** Brings the sample's ten units to the wanted number, all of them invited and each with a mailbox. */
export function inviteUnits(workspace: Local.Workspace, count: number): void {
  for (const line of [2, 3]) workspace.type('Thành phần', line, 3, 'tất cả');
  for (let row = 11; row > count + 1; row -= 1) workspace.deleteRow('Đơn vị', row);
  const more = Array.from({ length: Math.max(0, count - 10) }, (_, index) => [
    `9${index}`,
    `huyện Thứ ${index}`,
    'huyện',
    '',
    `thu${index}@huyen.example`,
  ]);
  if (more.length > 0) workspace.paste('Đơn vị', 12, 1, more);
}
