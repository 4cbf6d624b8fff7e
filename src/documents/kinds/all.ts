import { invitation } from './invitation';
import type { PaperKind } from './paper-kind';
import { plan } from './plan';
import { summary } from './summary';

/** Every kind of paper there is. */
export const paperKinds: readonly PaperKind[] = [plan, invitation, summary];

/** The kind of a name; undefined for one that this version does not know. */
export const paperKindNamed = (name: string): PaperKind | undefined =>
  paperKinds.find((kind) => kind.name === name);
