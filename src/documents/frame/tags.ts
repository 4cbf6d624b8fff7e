import { writeDays, writeHours, writeMonths } from '../../domain/days/day-phrases';
import { writeShortDay, writeYears } from '../../domain/days/days';
import { oncePer } from '../../domain/once-per';
import { fold, nearest } from '../../domain/text/vietnamese';
import { type Conference, conferenceTable } from '../../tables/conference';
import { type Unit, unitsTable } from '../../tables/units';
import { formatted, unknownFormats } from './formats';
import { withBlanks } from './to-fill-in';

/** A slip in a tag of a user's cell; `tag` = what is wrong of it. Smallest cases: `{{Tên hội nghi}}` · `{{Ngày họp | ngayf}}` · `{{Tên hội nghị`. */
export type TagFault = {
  tag: string;
  code: 'unknown-tag' | 'unknown-format' | 'broken-tag';
  suggestion?: string;
};

/** The tags of a text, each with what is inside. */
export const tagPattern = /\{\{([^{}]*)\}\}/g;
const whole = new RegExp(tagPattern.source);
const everyTag = /( ?)\{\{([^{}]*)\}\}/g;
/** An end without a beginning is looked for from a brace on, or a long text without any would be read anew from each of its letters. */
const brokenTag = /\{\{[^{}]*\}?|(?<![^{}])[^{}]*\}\}/g;

/** The name and the format inside a tag. @example tagParts('Ngày họp | viết hoa') // { name: 'Ngày họp', format: 'viết hoa' } */
export function tagParts(inside: string): { name: string; format: string } {
  const [name = '', ...format] = inside.split('|');
  return { name: name.trim(), format: format.join('|').trim() };
}

/** Whether a text draws a value by its name. @example hasTag('UBND {{tên  đơn vị | chữ hoa}}', 'Tên đơn vị') // true */
export const hasTag = (text: string, title: string): boolean =>
  [...text.matchAll(everyTag)].some(([, , inside = '']) => fold(tagParts(inside).name) === fold(title));

/**
 * The slips in the tags of one cell; `known` are the names that may stand there.
 * @example tagFaults('Tổ chức {{Tên hội nghi}}', ['Tên hội nghị']) // [{ tag: 'Tên hội nghi', code: 'unknown-tag', suggestion: 'Tên hội nghị' }]
 */
export function tagFaults(text: string, known: readonly string[]): TagFault[] {
  return text.split(/(\{\{[^{}]*\}\})/).flatMap((part): TagFault[] => {
    const inside = whole.exec(part)?.[1];
    if (inside !== undefined) return insideFaults(inside, known);
    return [...(part.match(brokenTag) ?? []), ...singleBraced(part, known)].map((broken) => ({
      tag: broken.trim(),
      code: 'broken-tag',
    }));
  });
}

/** A name of ours between single braces was meant as a tag. */
const singleBraced = (part: string, known: readonly string[]): string[] =>
  (part.match(/(?<!\{)\{[^{}]+\}(?!\})/g) ?? []).filter((braced) =>
    known.some((one) => fold(one) === fold(tagParts(braced.slice(1, -1)).name)),
  );

function insideFaults(inside: string, known: readonly string[]): TagFault[] {
  const { name, format } = tagParts(inside);
  if (name === '') return [{ tag: `{{${inside}}}`, code: 'broken-tag' }];
  const found = known.find((one) => fold(one) === fold(name));
  if (!found) return [{ tag: name, code: 'unknown-tag', ...suggest(nearest(name, known)) }];
  return unknownFormats(format).map((one) => ({
    tag: one.format,
    code: 'unknown-format',
    ...suggest(one.meant),
  }));
}

const suggest = (suggestion: string | undefined): { suggestion?: string } =>
  suggestion ? { suggestion } : {};

/**
 * Puts values in the place of tags. A value is never read again, so braces in it stay as they are; a blank value takes
 * the space before it along; an unknown tag stays as typed, since `tagFaults` has reported it.
 * @example fillTags('Tổ chức {{tên  hội nghị}}', { 'Tên hội nghị': 'Hội nghị giao ban' }) // 'Tổ chức Hội nghị giao ban'
 */
export function fillTags(text: string, values: Record<string, string>): string {
  if (!text.includes('{{')) return withBlanks(text);
  const byName = foldedNames(values);
  return withBlanks(text).replace(everyTag, (typed: string, space: string, inside: string) => {
    const { name, format } = tagParts(inside);
    const value = byName.get(fold(name));
    if (value === undefined) return typed;
    const words = formatted(value, format);
    return words === '' ? '' : space + words;
  });
}

const foldedNames = oncePer(
  (values: Record<string, string>) =>
    new Map(Object.entries(values).map(([title, value]) => [fold(title), value])),
);

/** Who may read, how many the hall holds, how the summary is grouped and the Sheet's own mark are not for print. */
const silentSettings = [
  'readers',
  'commenters',
  'editors',
  'steps',
  'approvers',
  'stamp',
  'summaryBy',
  'hallCapacity',
  'spareCopies',
  'keepDays',
] as const;
/** A unit's place in the list, and whether it registers, say nothing by themselves. */
const silentOfUnit = ['order', 'registers'] as const;

/** The columns that are for print, with their fields. */
const spoken = <C extends object>(
  { columns }: { columns: C },
  silent: readonly (keyof C)[],
): [string, { title: string }][] => {
  const unsaid: readonly PropertyKey[] = silent;
  return Object.entries(columns).filter(([field]) => !unsaid.includes(field));
};

/** Words by the titles of a table's columns, in their order; blank columns print ''. */
function byTitle<const C extends object, S extends keyof C>(
  table: { columns: C },
  silent: readonly S[],
  printed: { readonly [Field in Exclude<keyof C, S>]: string | undefined },
): Record<string, string> {
  const words = new Map<string, unknown>(Object.entries(printed));
  return Object.fromEntries(
    spoken(table, silent).map(([field, { title }]) => [title, withBlanks(String(words.get(field) ?? ''))]),
  );
}

/**
 * What each setting prints, by its title: `'Ngày họp'` → `'24/7/2020'`, `'Giờ bắt đầu'` → `'8 giờ 00'`, `'Thời lượng'` → `'01 ngày'`.
 * Tags in a setting are filled once, so `Tổ chức {{Tên hội nghị}}` can be one.
 */
export const conferenceValues = oncePer((conference: Conference): Record<string, string> => {
  const { startDay, startTime, length, issueMonth, plannedMonth, callOpens, callCloses, callYears } =
    conference;
  const values = byTitle(conferenceTable, silentSettings, {
    ...conference,
    issueMonth: issueMonth && writeMonths(issueMonth),
    startDay: startDay && writeDays(startDay),
    startTime: startTime && writeHours(startTime),
    callOpens: callOpens && writeDays(callOpens),
    callCloses: callCloses && writeDays(callCloses),
    callYears: callYears && writeYears(callYears),
    length: length?.text,
    plannedMonth: plannedMonth && writeMonths(plannedMonth),
  });
  return Object.fromEntries(Object.entries(values).map(([title, value]) => [title, fillTags(value, values)]));
});

/** What each column of a unit prints, by its title: `'Tên đơn vị'`, `'Phòng phụ trách'` … */
export const unitValues = (unit: Unit): Record<string, string> =>
  byTitle(unitsTable, silentOfUnit, {
    ...unit,
    validFrom: unit.validFrom && writeShortDay(unit.validFrom),
    validTo: unit.validTo && writeShortDay(unit.validTo),
  });

const titles = (columns: [string, { title: string }][]): string[] => columns.map(([, { title }]) => title);

/** Names of the tags that the plan, and any cell printed in it, may hold. */
export const planTags: readonly string[] = titles(spoken(conferenceTable, silentSettings));

/** Names of the tags that a guest line's words for an invitation, and the note in it, may hold. */
export const invitationTags: readonly string[] = [...planTags, ...titles(spoken(unitsTable, silentOfUnit))];

/** The same for the compiler. */
export type InvitationTag =
  | TitlesOf<typeof conferenceTable.columns, (typeof silentSettings)[number]>
  | TitlesOf<typeof unitsTable.columns, (typeof silentOfUnit)[number]>;
type TitlesOf<Columns, Silent> = {
  [Field in keyof Columns]: Field extends Silent ? never : TitleOf<Columns[Field]>;
}[keyof Columns];
type TitleOf<Column> = Column extends { title: infer Title extends string } ? Title : never;
