import { bodyRules } from './body-rules';
import { footRules } from './foot-rules';
import { pageRules } from './page-rules';
import { printRules } from './print-rules';
import type { Rule } from './rule';
import { titleRules } from './title-rules';

/** What is looked at on every kind of paper; the decree's numbers are written here anew. */
export const rules: readonly Rule[] = [
  ...pageRules,
  ...titleRules,
  ...bodyRules,
  ...footRules,
  ...printRules,
];
