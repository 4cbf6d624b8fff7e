import { shown, type Workspace } from '../../../support/local';

/** A unit as this simulation knows it. Days as `2020-07-08`. */
export type Unit = { code: string; name: string; former: string[]; from?: string; to?: string; link: string };

/** Units with a part in the story, by their place in the list. */
export const story = { twins: [2, 3], merged: [4, 5], renamed: 6, abolished: 7, deleted: 8, heir: 126 };
const names: Record<number, string> = {
  0: 'phường “Đa Mai”, thành phố Bắc Giang',
  1: `xã O'Neil & <b>Bờ Hồ</b>; thôn 1`,
  2: 'xã Tân Lập',
  3: 'xã Tân Lập',
  4: 'xã Nhập Bốn',
  5: 'xã Nhập Năm',
  6: 'xã Cũ Hoà',
  7: 'xã Giải Thể',
  8: 'xã Bị Xóa',
};
export const nameOf = (place: number): string => names[place] ?? '';

/** The last day before units merge. */
const lastOld = '2020-07-08';
const firstNew = '2020-07-09';

const codeOf = (number: number): string => String(number + 1).padStart(3, '0');

export const firstUnits = (): Unit[] =>
  Array.from({ length: 126 }, (_, number) => ({
    code: codeOf(number),
    name: names[number] ?? `xã Thứ ${number}`,
    former: [],
    link: '',
  }));

/** Two merge into a new one, one takes another name, one ends without an heir, one is struck off the list. */
export function mergedUnits(before: readonly Unit[]): Unit[] {
  const heir = {
    code: codeOf(story.heir),
    name: 'xã Hợp Nhất',
    former: story.merged.map((number) => names[number] ?? ''),
    from: firstNew,
    link: '',
  };
  const after = before.map((unit, number): Unit => {
    if ([...story.merged, story.abolished].includes(number)) return { ...unit, to: lastOld };
    if (number === story.renamed) return { ...unit, name: 'xã Mới Hòa', former: [unit.name] };
    return unit;
  });
  return [...after.filter((_, number) => number !== story.deleted), heir];
}

/** Types the units into Đơn vị, opens the call, and notes each unit's link code. */
export function typeUnits(workspace: Workspace, units: Unit[], open: () => void): void {
  const lines = units.map(({ code, name, former, from = '', to = '' }) => [
    code,
    name,
    'xã',
    '',
    '',
    '',
    `0240 ${code}`,
    former.join('; '),
    from,
    to,
  ]);
  workspace.paste('Đơn vị', 2, 1, lines);
  open();
  shown(workspace, 'Đơn vị', 'Mã đăng ký').forEach((link, index) => {
    const unit = units[index];
    if (unit) unit.link = link;
  });
}
