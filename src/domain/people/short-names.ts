import { fold, unmarked } from '../text/vietnamese';

const markedWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words without marks, as files are named: `Sở Tài chính`, `so_tai-chinh` and `SỞ TÀI CHÍNH` are the same; what only joins others goes. */
export const bareWords = (text: string): string[] =>
  spelledShort(
    markedWords(text)
      .map(unmarked)
      .filter((word) => !/^(?:va|cac)$/.test(word))
      .join(' '),
  ).split(' ');

/** Words that offices write with their first letters as often as in full. */
const shortened = {
  'uy ban nhan dan': 'ubnd',
  'hoi dong nhan dan': 'hdnd',
  'trung hoc pho thong': 'thpt',
  'trung hoc co so': 'thcs',
  'thanh pho': 'tp',
  'thi xa': 'tx',
  'khu cong nghiep': 'kcn',
} as const;

const spelledShort = (words: string): string =>
  Object.entries(shortened).reduce(
    (text, [long, short]) => text.replace(new RegExp(`(?<![^ ])${long}(?![^ ])`, 'g'), short),
    words,
  );
const acronyms: ReadonlySet<string> = new Set(Object.values(shortened));

/** Kinds of places before a name, and not what reads the same without marks: `quản lý`, `xã hội`. */
const place =
  '(xa(?! hoi)|phuong|thi tran|dac khu|huyen|quan(?! (?:ly|su|khu|doi|tri|y)(?![^ ]))|tx|tp|tinh)';
const placeKind = new RegExp(`^${place} `);
const placeWithin = new RegExp(` ${place}(?: (.+))?$`);
/** Kinds of bodies that are left out where it is clear who is meant. */
const bodyKind =
  /^(?:so|phong|cuc|chi cuc|hoi|vien|bo|doan|trung tam|benh vien|ban(?: quan ly| chi dao)?|truong(?: (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang)){0,9}) (?=\S+ \S)/;

/** A name without its kind is another's where one of these is before it. */
const kindWords: ReadonlySet<string> = new Set(
  'xa x phuong p tran tt khu huyen h quan q thi tx pho tp tinh so phong ban tam vien bv cuc hoi doan truong bo ty vp thpt thcs hoc non ttyt'.split(
    ' ',
  ),
);

/** A way to call a unit: its words run together; `isBare` = without its kind, `isShort` = and of one word, which says enough only by itself. */
type Form = { joined: string; isBare: boolean; isShort?: boolean };

const known = new Map<string, readonly Form[]>();

/** The names by which a unit is usually called. */
function formsOf(name: string): readonly Form[] {
  const found = known.get(name) ?? [
    ...[name, name.split(',', 1).join('')].flatMap((one) => forms(bareWords(one))),
    { joined: unmarked(markedWords(name).join('')), isBare: false },
  ];
  known.set(name, found);
  return found;
}

function forms(words: readonly string[]): Form[] {
  const whole = words.join(' ');
  const called = placeKind.test(whole) ? placeForms(whole) : bodyForms(whole);
  const bare = whole.replace(placeKind.test(whole) ? placeKind : bodyKind, '');
  return [
    ...[whole, ...called].map((form) => ({ joined: joined(form), isBare: false })),
    ...(bare !== whole ? [{ joined: joined(bare), isBare: true, isShort: !bare.includes(' ') }] : []),
  ];
}

/** `p Ba Đình`, `TT Chũ`. */
const placeForms = (whole: string): string[] => {
  const [kind = ''] = placeKind.exec(whole) ?? [];
  const own = whole.slice(kind.length);
  return [`${initials(kind.trim())} ${own}`, `ubnd ${initials(kind.trim())} ${own}`];
};

/** `STC`, `Sở TC`, `KHCN`, `THPT Ngô Sĩ Liên`, `TTYT Yên Thế`, `Thanh tra` of the province. */
function bodyForms(whole: string): string[] {
  const [within = '', kind = '', own = ''] = placeWithin.exec(whole) ?? [];
  const head = whole.slice(0, whole.length - within.length);
  const [first = '', ...rest] = head.split(' ');
  const short = [initials(head), initials(rest.join(' '))].filter((one) => one.length >= 3);
  const heads = [head, ...short, ...(rest.length > 1 ? [`${first} ${initials(rest.join(' '))}`] : [])];
  const isSchool = first === 'truong' && rest.length > 1;
  if (within === '') return [...heads, ...(isSchool ? [rest.join(' ')] : [])];
  if (own === '') return heads;
  return heads.flatMap((one) => [
    `${one} ${own}`,
    `${one} ${kind} ${own}`,
    ...(kind === 'tinh' ? [one] : []),
  ]);
}

const initials = (words: string): string =>
  words
    .split(' ')
    .map((word) => (acronyms.has(word) ? word : word.slice(0, 1)))
    .join('');
const joined = (words: string): string => words.replace(/ /g, '');

type Match<T> = { one: T; from: number; to: number };

/**
 * Those whom words name, by their names or a usual short one; a name within a longer one is not meant, nor one with other marks than were typed.
 * Several where it fits several.
 * @example namedShortly('GM_STC', bareWords('GM_STC'), [{ name: 'Sở Tài chính' }]).length // 1
 */
export function namedShortly<T extends { name: string }>(
  typed: string,
  words: readonly string[],
  all: readonly T[],
): T[] {
  const spelled = markedWords(typed);
  const matches = all.flatMap((one) =>
    one.name === '' || isSpelledOtherwise(spelled, one.name) ? [] : matchesOf(words, one),
  );
  const isWithin = (small: Match<T>, large: Match<T>): boolean =>
    large.from <= small.from && small.to <= large.to && large.to - large.from > small.to - small.from;
  const text = ` ${spelled.join(' ')} `;
  const isSpelled = ({ one, from, to }: Match<T>): boolean =>
    text.includes(
      ` ${markedWords(one.name)
        .slice(from - to)
        .join(' ')} `,
    );
  const isOutdone = (match: Match<T>): boolean =>
    matches.some(
      (other) =>
        isWithin(match, other) ||
        (other.from === match.from && other.to === match.to && isSpelled(other) && !isSpelled(match)),
    );
  return [...new Set(matches.filter((match) => !isOutdone(match)).map(({ one }) => one))];
}

/** Whether the own name of a place stands there with other marks, `Văn Lang` for `xã Văn Lăng`: then it is another's. */
function isSpelledOtherwise(spelled: readonly string[], name: string): boolean {
  const [kind] = placeKind.exec(bareWords(name).join(' ')) ?? [];
  const own = markedWords(name).slice(kind === undefined ? 0 : markedKind(name));
  const same = spelled
    .map((_, from) => spelled.slice(from, from + own.length).join(' '))
    .filter((words) => unmarked(words) === unmarked(own.join(' ')));
  return (
    kind !== undefined &&
    same.length > 0 &&
    same.every((words) => words !== own.join(' ') && words !== unmarked(words))
  );
}
/** Of how many words the kind of a place is. */
const markedKind = (name: string): number =>
  /^(?:thành phố|thị xã|thị trấn|đặc khu) /.test(fold(name)) ? 2 : 1;

function matchesOf<T extends { name: string }>(words: readonly string[], one: T): Match<T>[] {
  const called = formsOf(one.name).filter(({ isShort }) => !isShort || words.length === 1);
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((__, length): Match<T>[] => {
      const text = words.slice(from, from + length + 1).join('');
      const isMeant = called.some(
        (form) => form.joined === text && !(form.isBare && kindWords.has(words[from - 1] ?? '')),
      );
      return isMeant ? [{ one, from, to: from + length + 1 }] : [];
    }),
  );
}
