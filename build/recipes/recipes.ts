import { problemRecipe } from './problem';
import type { Recipe } from './recipe';

/** Every recipe of docs/architecture.md, in the order of the document. */
export const recipes: readonly Recipe[] = [problemRecipe];
