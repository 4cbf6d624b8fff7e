import { actionRecipe } from './action';
import { formRecipe } from './form';
import { mailRecipe } from './mail';
import { paperRecipe } from './paper';
import { problemRecipe } from './problem';
import type { Recipe } from './recipe';
import { tabRecipe } from './tab';

/** Every recipe of docs/architecture.md, in the order of the document. */
export const recipes: readonly Recipe[] = [
  actionRecipe,
  tabRecipe,
  paperRecipe,
  mailRecipe,
  formRecipe,
  problemRecipe,
];
