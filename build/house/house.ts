import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { at } from '../root';
import { layers } from './boundaries';
import { circlesIn } from './circles';
import { importsBetween } from './imports';

/** How many imports lead from files of one room to files of another; those of types count. */
export type Arrow = { from: string; to: string; imports: number };

/** The rooms of the house and what leads from one to another; circles name rooms, or files with their ending. */
export type House = { rooms: string[]; arrows: Arrow[]; upward: Arrow[]; circles: string[][] };

/** The house as it stands, of all our own code, by path. */
export const ownFiles = (): Map<string, string> =>
  new Map(
    Object.keys(layers)
      .flatMap(filesIn)
      .map((path) => [path, readFileSync(at(path), 'utf8')]),
  );

const filesIn = (root: string): string[] =>
  readdirSync(at(root), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(root, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();

/**
 * A room is a folder: `src/work/mail`. A file that stands at the root of `src/`, `local/` or `build/` is a room by itself.
 * @param files the text of each file under its path.
 */
export function houseOf(files: ReadonlyMap<string, string>): House {
  const imports = importsBetween(files);
  const arrows = arrowsBetween(imports);
  const rooms = [...new Set([...files.keys()].map(roomOf))].sort();
  const leads = new Map(
    rooms.map((room) => [room, arrows.filter(({ from }) => from === room).map(({ to }) => to)]),
  );
  return {
    rooms,
    arrows,
    upward: arrows.filter(isUpward),
    circles: [...circlesIn(leads), ...circlesIn(imports)],
  };
}

function roomOf(path: string): string {
  const folder = posix.dirname(path);
  return folder in layers ? path.replace(/\.tsx?$/, '') : folder;
}

function arrowsBetween(imports: ReadonlyMap<string, readonly string[]>): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const [path, targets] of imports)
    for (const target of targets) addTo(arrows, roomOf(path), roomOf(target));
  return [...arrows.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function addTo(arrows: Map<string, Arrow>, from: string, to: string): void {
  if (from === to) return;
  const name = nameOf({ from, to });
  const { imports } = arrows.get(name) ?? { imports: 0 };
  arrows.set(name, { from, to, imports: imports + 1 });
}

const nameOf = ({ from, to }: Pick<Arrow, 'from' | 'to'>): string => `${from} → ${to}`;

function isUpward({ from, to }: Arrow): boolean {
  const [[root, layer], [otherRoot, other]] = [from.split('/'), to.split('/')];
  if (root !== otherRoot) return height(Object.keys(layers), root) > height(Object.keys(layers), otherRoot);
  const order = layers[root ?? ''] ?? [];
  return height(order, layer) > height(order, other);
}

/** How far below the top; a layer that the order does not name has no place in it, and `NaN` compares with nothing. */
function height(order: readonly string[], name: string | undefined): number {
  const place = order.indexOf(name ?? '');
  return place < 0 ? Number.NaN : place;
}

/** Prints the house, readably or with `--json`; answers 1 where it has a circle or an upward arrow. */
export function printHouse(args: readonly string[]): number {
  const house = houseOf(ownFiles());
  if (args.includes('--json')) console.log(JSON.stringify(house, null, 2));
  else
    console.log(
      [...house.rooms.map((room) => withArrows(room, house.arrows)), '', ...verdict(house)].join('\n'),
    );
  return exitCode(house);
}

/** As `printHouse`, but says only what is wrong and how much there is. */
export function checkHouse(): number {
  const house = houseOf(ownFiles());
  console.log(verdict(house).join('\n'));
  return exitCode(house);
}

const exitCode = ({ upward, circles }: House): number => (upward.length + circles.length > 0 ? 1 : 0);

const verdict = ({ rooms, arrows, upward, circles }: House): string[] => [
  ...upward.map((arrow) => `Upward: ${nameOf(arrow)} (${arrow.imports})`),
  ...circles.map((names) => `Circle: ${names.join(', ')}`),
  `${rooms.length} rooms, ${arrows.length} arrows, ${upward.length} upward, ${circles.length} circles`,
];

function withArrows(room: string, arrows: readonly Arrow[]): string {
  const leads = arrows.filter(({ from }) => from === room).map(({ to, imports }) => `${to} ${imports}`);
  return leads.length > 0 ? `${room} → ${leads.join(', ')}` : room;
}
