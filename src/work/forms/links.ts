import { prefilledLink } from '../../google/forms/filled';
import type { ItemIds } from '../../google/forms/plan';
import { newCode } from '../../google/session';
import { changes, settingChange } from '../../tables/sheet/changes';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { stampBlocks } from '../sheet/copied-sheet';
import { repaint } from '../sheet/workbook';

/** What stands in for a unit's own code in the link that is asked for only once. */
const sampleCode = 'MADANGKY';

/**
 * Writes each unit's own link, with its unguessable code and its name filled in, and the common one among the settings. A code once
 * given stays. With the first link comes the Sheet's stamp, so that no copy takes the links for its own. One link is asked of Google and made into all the others, so sixty units cost no more calls than one.
 */
export function writeLinks(units: readonly Unit[], form: string, items: ItemIds, common: string): void {
  const link = linkMaker(form, items, units[0]?.name ?? '');
  const coded = units.map((unit) => ({
    code: unit.code ?? '',
    name: unit.name ?? '',
    own: unit.linkCode ?? newCode(),
  }));
  const paintings = coded.map(({ code, name, own }) => ({ code, linkCode: own, link: link(own, name) }));
  repaint('conference', (grid) => [
    ...stampBlocks(grid),
    ...settingChange(tables.conference, grid, 'callLink', common),
  ]);
  repaint('units', (grid) => changes(tables.units, grid, paintings));
}

/** Makes a unit's link from one that Google made. A list takes only what it offers, so the sample carries a real name; then both are exchanged for each unit's own. */
export const linkMaker = (form: string, items: ItemIds, offered: string): LinkMaker =>
  linkLike(sampleLink(form, items, { kind: 'list', value: offered }));

type LinkMaker = (code: string, name: string) => string;

/** A link of one's own with more filled in, by the numbers of the questions; longer texts are left to who opens it. */
export function filledLink(
  own: string,
  numbers: Readonly<Record<string, number>> = {},
  facts: Readonly<Record<string, string | undefined>>,
): string {
  const more = Object.entries(facts).flatMap(([key, value = '']) => {
    const number = numbers[key];
    const isShort = value !== '' && value.length <= longestFilled;
    return number !== undefined && isShort ? [`entry.${number}=${encodeURIComponent(value)}`] : [];
  });
  return own && more.length > 0 ? [own, ...more].join('&') : '';
}

/** Letters that one answer adds to a link at most. */
const longestFilled = 200;

/** One link of Google's with the sample's code and somebody's name in it. */
export const sampleLink = (
  form: string,
  { linkCode = 0, unit = 0 }: ItemIds,
  offered: { kind: 'list' | 'text'; value: string },
): string =>
  prefilledLink(form, [
    { item: linkCode, kind: 'text', value: sampleCode },
    { item: unit, ...offered },
  ]);

/** Everybody's link, made from that one. */
export function linkLike(sample: string): LinkMaker {
  const [address = '', query = ''] = sample.split('?');
  const parts = query.split('&').map((part) => part.split('='));
  return (code, name) => {
    const own = parts.map(([key = '', value = '']) => {
      if (!key.startsWith('entry.')) return `${key}=${value}`;
      return `${key}=${encodeURIComponent(value === sampleCode ? code : name)}`;
    });
    return `${address}?${own.join('&')}`;
  };
}
