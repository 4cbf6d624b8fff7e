import type { FormKind } from './form-kind';
import { registration } from './registration';

/** Every kind of Form there is. */
export const formKinds: readonly FormKind[] = [registration];
