import type { KnownKind } from './form-kind';
import { registration } from './registration';

/** Every kind of Form there is. */
export const formKinds: readonly KnownKind[] = [registration];
