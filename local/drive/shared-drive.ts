import type { Caller } from '../rest/api';

/** What a request says that knows of shared drives, and of a list that it wants what is in them. */
export const [DRIVES, ITEMS] = ['supportsAllDrives', 'includeItemsFromAllDrives'] as const;

const isShared = ({ sides }: Caller): boolean => sides.pick('folder', { mine: false, shared: true });

/** Whether a request may know of the files, wherever they lie. Source: Drive API guide "Implement shared drive support". */
export const isInSight = (parameters: URLSearchParams, caller: Caller, ...asks: readonly string[]): boolean =>
  !isShared(caller) || asks.every((name) => parameters.get(name) === 'true');

/** What is said of a file in a shared drive alone, and nothing of who may open it. Source: Drive API reference, files, `driveId` and `permissions`. */
export const placeOf = <T>(permissions: T, caller: Caller): { driveId: string } | { permissions: T } =>
  isShared(caller) ? { driveId: '0AGiaoBanDungChungPVA' } : { permissions };
