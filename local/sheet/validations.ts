import type { DataValidation, DataValidations } from '@cj-tech-master/excelts';
import { type Area, a1Of, areaOf, contains, oneCell, overlaps, type Place } from './area';

/** A dropdown: the only kind of rule that is imitated. */
export type Dropdown = { choices: string[]; allowInvalid: boolean };

export type Ruled = [area: Area, dropdown: Dropdown | undefined, isGuard: boolean];

export const isGuarded = (rules: readonly Ruled[], at: Place): boolean =>
  rules.some(([area, , isGuard]) => isGuard && overlaps(area, oneCell(at)));

export const ruleAt = (rules: readonly Ruled[], at: Place): Dropdown | undefined =>
  rules.filter(([area]) => overlaps(area, oneCell(at))).at(-1)?.[1];

/** The dropdowns of a tab, kept by range as the .xlsx does; of rules that overlap the last one holds. */
export class Validations {
  constructor(private readonly rules: DataValidations) {}

  /** @throws for a choice with a comma: the list in an .xlsx is one text with commas between. */
  set(area: Area, dropdown: Dropdown | null): void {
    for (const [key, ruled] of this.areas()) if (contains(area, ruled)) delete this.rules.model[key];
    if (!dropdown) return;
    const comma = dropdown.choices.find((choice) => choice.includes(','));
    if (comma !== undefined) throw new Error(`An .xlsx cannot hold the choice "${comma}" with its comma.`);
    this.rules.add(a1Of(area), {
      type: 'list',
      allowBlank: true,
      formulae: [`"${dropdown.choices.join(',').replaceAll('"', '""')}"`],
      showErrorMessage: !dropdown.allowInvalid,
    });
  }

  /** Has other programs ask before a cell is changed, as Google does; nothing is refused. */
  guard(area: Area): void {
    this.rules.add(a1Of(area), guarding);
  }

  at(row: number, column: number): Dropdown | undefined {
    return ruleAt(this.all(), { row, column });
  }

  /** Every rule with its range, also such as are no dropdown. */
  all(): Ruled[] {
    return this.areas().map(([key, area]) => {
      const rule = this.rules.model[key];
      return [area, dropdownOf(rule), rule?.error === guarding.error];
    });
  }

  private areas(): [string, Area][] {
    return Object.keys(this.rules.model).flatMap((key) => {
      const area = areaOf(key.replace(/^range:/, ''));
      return area ? [[key, area] satisfies [string, Area]] : [];
    });
  }
}

/** What a person is asked before she changes a guarded cell. */
export const guardQuestion = 'Giao Ban tìm cột, tìm mục theo chữ trong ô này. Vẫn sửa?';

const guarding = {
  type: 'custom',
  formulae: ['FALSE'],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: 'Ô này là tiêu đề',
  error: guardQuestion,
} satisfies DataValidation;

function dropdownOf(rule: DataValidation | undefined): Dropdown | undefined {
  const list = rule?.type === 'list' ? String(rule.formulae[0]) : '';
  if (!rule || !list.startsWith('"')) return undefined;
  const choices = list.slice(1, -1).replaceAll('""', '"').split(',');
  return { choices, allowInvalid: rule.showErrorMessage !== true };
}
