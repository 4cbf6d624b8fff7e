import type { Area } from './area';
import type { Tab } from './tab';
import { typedText } from './typing';

/** What the formula bar shows in an area, row by row. */
export function typedIn(tab: Tab, area: Area): string[][] {
  const [formulas, formats] = [tab.formulas(area), tab.formats(area)];
  return tab
    .values(area)
    .map((values, r) => values.map((value, c) => typedText(value, formulas[r]?.[c] ?? '', formats[r]?.[c])));
}
