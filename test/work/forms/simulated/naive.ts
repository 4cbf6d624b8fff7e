import { type QuestionKey, questions, titleOf } from '../../../../src/domain/forms/task-questions';
import type { Answers, Response } from './senders';
import type { Unit } from './units';

/** What a row of Đăng ký has to show, under its titles; remarks as `kind: questions`, codes as the number of their response. */
export type Wanted = Record<string, string>;

type Sender = { unit: Unit | undefined; coded: boolean; foreign: boolean; remarks: string[] };

const lastDay = '2020-07-20';
const dayOf = ({ at }: Response): string => at.slice(0, 10);
const text = (answers: Answers, key: QuestionKey): string => answers[key]?.kept ?? '';
const isThere = ({ from = '', to = '9' }: Unit, day: string): boolean => from <= day && day <= to;

/** The units that a chosen name can mean on a day. */
function meant(name: string, units: readonly Unit[], day: string): Unit[] {
  const now = units.filter((unit) => unit.name === name);
  const once = units.filter((unit) => unit.former.includes(name));
  const there = (some: Unit[]): Unit[] => some.filter((unit) => isThere(unit, day));
  return [there(now), there(once), now, once].find((some) => some.length > 0) ?? [];
}

/** Whose an answer is: by its code, or else by the name that was chosen, as where that is another's. */
function senderOf(response: Response, units: readonly Unit[]): Sender {
  const day = dayOf(response);
  const code = text(response.answers, 'linkCode').toLowerCase().replace(/[ -]/g, '');
  const name = text(response.answers, 'unit');
  const own = code === '' ? undefined : units.find(({ link }) => link === code);
  const heirs =
    own && !isThere(own, day) ? meant(own.name, units, day).filter((one) => isThere(one, day)) : [];
  const owner = heirs.length === 1 ? heirs[0] : own;
  const chosen = meant(name, units, day);
  const foreign = owner !== undefined && chosen.length > 0 && !chosen.includes(owner);
  const coded = foreign ? undefined : owner;
  const unit = coded ?? (chosen.length === 1 ? chosen[0] : undefined);
  const remarks = [
    code !== '' && !owner && 'unknown code',
    foreign && 'foreign code',
    coded && !chosen.includes(coded) && 'code against unit',
    !coded && chosen.length === 0 && 'unknown unit',
    !coded && chosen.length > 1 && 'several units',
    unit && !isThere(unit, day) && 'unit not valid',
  ];
  const said = remarks.filter((one) => typeof one === 'string');
  return { unit, coded: coded !== undefined, foreign, remarks: said };
}

/** The units of the call's last day that sent nothing by a link of their own. */
export function withoutAnswer(responses: readonly Response[], units: readonly Unit[]): Unit[] {
  const answered = responses
    .map((response) => senderOf(response, units))
    .flatMap(({ unit, coded }) => (coded ? [unit] : []));
  return units.filter((unit) => isThere(unit, lastDay) && !answered.includes(unit));
}

/** Remarks that name all questions they speak of in one sentence. */
const gathered = ['hidden', 'cut', 'long', 'tag', 'formula'];

function textRemarks({ answers }: Response, unitKnown: boolean): string[] {
  const asked = questions.filter(({ key }) => answers[key] !== undefined);
  const naming = (kind: string, some: typeof asked): string[] =>
    some.length > 0 ? [`${kind}: ${some.map(({ title }) => title).join('; ')}`] : [];
  const missing = asked.filter(
    ({ key, required }) => required && text(answers, key) === '' && !(key === 'unit' && unitKnown),
  );
  const isOfLevel = ({ key }: { key: QuestionKey }): boolean =>
    key === 'fundingUnit' || key === 'receivingUnit';
  const [from, to] = [Number(text(answers, 'fromYear')), Number(text(answers, 'toYear'))];
  return [
    ...naming(
      'missing',
      missing.filter((one) => !isOfLevel(one)),
    ),
    ...naming('level', missing.filter(isOfLevel)),
    ...(to < from ? ['years reversed'] : []),
    ...([from, to].some((year) => year < 2021 || year > 2025) ? ['years outside'] : []),
    ...gathered.flatMap((kind) =>
      naming(
        kind,
        asked.filter(({ key }) => answers[key]?.earns.includes(kind)),
      ),
    ),
    ...(['stateMoney', 'otherMoney'] as const).flatMap((key) =>
      (answers[key]?.earns ?? [])
        .filter((kind) => !gathered.includes(kind))
        .map((kind) => `${kind}: ${titleOf(key)}`),
    ),
  ];
}

const guarded = (shown: string): string =>
  /^(['=+\-@]|#[A-Z/0]+[!?A])/.test(shown) ? `\u2060${shown}` : shown;
const money = (dong: number | undefined): string => (dong === undefined ? '' : dong.toLocaleString('de-DE'));

/** What every row has to show, by the number of its response, worked out one response against all others. */
export function wantedRows(responses: readonly Response[], units: readonly Unit[]): Map<number, Wanted> {
  const all = [...responses]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .map((response) => ({ response, ...senderOf(response, units) }));
  type One = (typeof all)[number];
  const nameOf = ({ unit, response }: One): string => unit?.name ?? text(response.answers, 'unit');
  const isSame = (one: One, other: One): boolean =>
    one.response.task !== '' &&
    one.response.task === other.response.task &&
    one.unit === other.unit &&
    nameOf(one) === nameOf(other);
  const sameAs = (one: One): One[] => all.filter((other) => other === one || isSame(one, other));
  const isBefore = (one: One, other: One): boolean => all.indexOf(one) < all.indexOf(other);
  const hasSpoken = ({ unit }: One): boolean =>
    all.some((other) => unit && other.coded && other.unit === unit);
  const standings = new Map<One, string>();
  const standing = (one: One): string => {
    const known = standings.get(one) ?? worked(one);
    standings.set(one, known);
    return known;
  };
  const worked = (one: One): string => {
    const same = sameAs(one);
    const held = same.filter(({ coded }) => coded).at(-1);
    const firm = held ?? same.filter(({ foreign }) => !foreign).at(-1);
    const winner = firm && isBefore(one, firm) ? firm : same.at(-1);
    if (one === held) return 'Đang tính';
    if (one !== winner && one !== firm) return `Đã có bản thay ${winner?.response.number}`;
    if (held) return `Chờ xét cạnh bản ${held.response.number}`;
    return one.foreign || hasSpoken(one) ? 'Chờ xét' : 'Đang tính, chưa xác nhận qua link riêng';
  };
  const counts = (one: One): boolean => standing(one).startsWith('Đang tính');
  const rows = all.map((one): [number, Wanted] => {
    const { response, unit, coded, remarks } = one;
    const { answers, number, at } = response;
    const earlier = sameAs(one).filter((other) => isBefore(other, one));
    const before = (coded ? earlier.filter((other) => other.coded).at(-1) : undefined) ?? earlier.at(-1);
    const twins = all.filter(
      (other) =>
        counts(one) &&
        other !== one &&
        other.response.task === response.task &&
        response.task !== '' &&
        counts(other),
    );
    const late = dayOf(response) > lastDay;
    const [day = '', time = ''] = at.split('T');
    const findings = [
      ...textRemarks(response, unit !== undefined),
      ...remarks,
      ...(twins.length > 0 ? ['doubled title'] : []),
      ...(standing(one).includes('cạnh') ? ['beside coded'] : []),
    ];
    return [
      number,
      {
        'Đơn vị': nameOf(one),
        'Trạng thái': `${standing(one)}${late ? ', nộp muộn' : ''}`,
        'Lúc gửi': `${day.split('-').reverse().join('/')} ${time}`,
        ...Object.fromEntries(columns.map(([title, key]) => [title, guarded(text(answers, key))])),
        'Đơn vị tiếp nhận hoặc cấp kinh phí': guarded(
          text(answers, 'receivingUnit') || text(answers, 'fundingUnit'),
        ),
        'Ngân sách (đồng)': money(answers.stateMoney?.dong),
        'Nguồn khác (đồng)': money(answers.otherMoney?.dong),
        'Trả lời thêm': '',
        'Máy nhận xét': findings.sort().join('\n'),
        'Khác bản trước': before ? difference(before.response, response) : '',
        'Người liên hệ': guarded(
          [text(answers, 'contact'), text(answers, 'post')].filter(Boolean).join(', '),
        ),
      },
    ];
  });
  return new Map(rows);
}

/** The number of the earlier response and the questions that were answered otherwise. */
function difference(before: Response, after: Response): string {
  const other = questions.filter(({ key }) => text(before.answers, key) !== text(after.answers, key));
  return [before.number, ...other.map(({ title }) => title)].join('\n');
}

const columns: readonly [title: string, key: QuestionKey][] = [
  ['Tên nhiệm vụ', 'title'],
  ['Cấp', 'level'],
  ['Loại hình', 'kind'],
  ['Lĩnh vực', 'field'],
  ['Tính cấp thiết', 'necessity'],
  ['Mục tiêu', 'aims'],
  ['Nội dung chính', 'content'],
  ['Sản phẩm, chỉ tiêu', 'products'],
  ['Địa chỉ ứng dụng', 'place'],
  ['Từ năm', 'fromYear'],
  ['Đến năm', 'toYear'],
  ['Ngân sách (đơn vị ghi)', 'stateMoney'],
  ['Nguồn khác (đơn vị ghi)', 'otherMoney'],
  ['Ghi chú của đơn vị', 'remarks'],
  ['Điện thoại', 'phone'],
  ['Email', 'email'],
];
