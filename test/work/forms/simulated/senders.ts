import type { QuestionKey } from '../../../../src/domain/forms/task-questions';
import type { Chance } from './chance';
import type { Unit } from './units';
import { line, lines, nothingToSee, paragraph, plain, spelled, sums, type Typed } from './words';

export type Answers = Partial<Record<QuestionKey, Typed & { dong?: number }>>;

/** One response as it stands: `at` as `2020-07-05T09:00`; `task` is the same for every spelling of a title, '' for none. */
export type Response = { number: number; id: string; at: string; answers: Answers; task: string };

/** Words of nobody's link code. */
const strangeCode = 'Mã của tôi';

/** Some units never send anything. */
const isSilent = (name: string): boolean => name.endsWith('9');

const isOrdinary = (name: string): boolean => name.startsWith('xã Thứ');

/** Who sends: the code that comes with the link, mostly one's own, and the name that is chosen. */
export function sender(chance: Chance, units: readonly Unit[], day: string): Answers {
  const offered = units.filter(({ to }) => to === undefined);
  const known = units.filter(({ from = '', name }) => from <= day && !isSilent(name));
  const unit = chance.pick(chance.oneIn(6) ? known.filter(({ name }) => !isOrdinary(name)) : known);
  const chosen =
    unit.to === undefined
      ? unit
      : (offered.find(({ former }) => former.includes(unit.name)) ?? chance.pick(offered));
  const codes: Typed[] = [
    ...Array<Typed>(6).fill(plain(unit.link)),
    plain(
      unit.link
        .toUpperCase()
        .replace(/(.{8})/g, '$1 - ')
        .trim(),
    ),
    { typed: `\u200E${unit.link}`, kept: unit.link, earns: ['hidden'] },
    plain(''),
    plain(''),
    plain(chance.pick(known).link),
    plain(strangeCode),
  ];
  return { linkCode: chance.pick(codes), unit: plain(chosen.name) };
}

/** A whole answer for one of the unit's few tasks, or for one that others also have. */
export function filled(chance: Chance, number: number): { answers: Answers; task: string } {
  const years = chance.pick([
    ['2021', '2023'],
    ['2021', '2023'],
    [' 2022 ', '2025'],
    ['2019', '2021'],
    ['2024', '2022'],
    ['2024', '2030'],
  ]);
  const level = chance.pick(['cấp tỉnh', 'cấp cơ sở']);
  const title = titled(chance);
  return {
    task: title.task,
    answers: {
      contact: line(chance, 'Nguyễn Thị Hoà'),
      post: plain(`người thứ ${number}`),
      phone: plain(chance.pick(['0912 345 678', '+84 912 345 678', '(0240) 3.856.888'])),
      email: plain(`van.thu${number}@xa.example`),
      title: title.words,
      level: plain(level),
      [level === 'cấp tỉnh' ? 'receivingUnit' : 'fundingUnit']: chance.oneIn(40)
        ? nothingToSee
        : line(chance, 'UBND huyện Hiệp Hoà'),
      kind: plain(chance.pick(['Đề tài', 'Đề án'])),
      field: plain('Khoa học nông nghiệp'),
      necessity: paragraph(chance, 'Cần truy xuất nguồn gốc ở Hiệp Hoà.'),
      aims: paragraph(chance, 'Mọi vùng trồng có nhật ký.'),
      content: paragraph(chance, 'Khảo sát; xây dựng; tập huấn.'),
      products: paragraph(chance, '- 01 phần mềm;'),
      place: line(chance, 'các xã của Đồng bằng'),
      fromYear: { ...plain(years[0] ?? ''), kept: years[0]?.trim() ?? '' },
      toYear: plain(years[1] ?? ''),
      stateMoney: chance.pick(sums),
      otherMoney: chance.oneIn(3) ? plain('') : chance.pick(sums),
      remarks: chance.oneIn(2) ? plain('') : paragraph(chance, 'Không có gì thêm.'),
    },
  };
}

function titled(chance: Chance): { words: Typed; task: string } {
  const task = `Nhiệm vụ số ${chance.below(12)} về hoà giải ở vùng Đông Bắc`;
  if (!chance.oneIn(25)) return { words: spelled(chance, task), task };
  const words = chance.pick(lines);
  return { words, task: words.kept };
}

/** Changes some answers of a response, as whoever has its edit link does; the unit is chosen anew, since lists change. */
export function changed(chance: Chance, before: Response, units: readonly Unit[], at: string): Response {
  const again = filled(chance, before.number);
  const keys = chance
    .shuffled<QuestionKey>(['aims', 'stateMoney', 'otherMoney', 'place', 'content'])
    .slice(0, 1 + chance.below(3));
  const some = Object.fromEntries(keys.map((key) => [key, again.answers[key] ?? plain('')]));
  const title = chance.oneIn(4) ? again : undefined;
  return {
    ...before,
    at,
    task: title?.task ?? before.task,
    answers: {
      ...before.answers,
      ...sender(chance, units, at.slice(0, 10)),
      ...some,
      ...(title ? { title: title.answers.title ?? plain('') } : {}),
    },
  };
}
