import { contents } from '../kinds/contents';
import { invitation } from '../kinds/invitation';
import type { PaperKind } from '../kinds/paper-kind';
import { plan } from '../kinds/plan';
import { summary } from '../kinds/summary';
import { readyKinds } from './ready-kinds';

/** Every kind of paper there is. */
export const paperKinds: readonly PaperKind[] = [plan, invitation, summary, ...readyKinds, contents];

/** The kinds that the list of papers calls by a name. @example paperKindsCalled('Giấy mời') // [invitation] */
export const paperKindsCalled = (called: string | undefined): PaperKind[] =>
  paperKinds.filter(({ words }) => words.name === called);

/** The kind of a name; undefined for one that this version does not know. */
export const paperKindNamed = (name: string): PaperKind | undefined =>
  paperKinds.find((kind) => kind.name === name);
