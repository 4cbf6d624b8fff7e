import type { Problem } from '../../domain/problem';

/** Does what a missing permission may keep us from doing, but which is not the main thing; then says so. */
export function permitted(work: () => void, without: Problem): Problem[] {
  try {
    work();
    return [];
  } catch {
    return [without];
  }
}
