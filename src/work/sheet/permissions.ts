import { type At, type Problem, problem } from '../../domain/problem';
import { givenPermissions } from '../../google/permissions';
import { type Permission, permissionReasons } from '../../words/permissions';

/**
 * That a permission is missing, with the names of those that were left unticked, by which the page has Google ask for them, and what they are
 * for; without names where none is, or Google does not say.
 */
export function unpermitted(at: At): Problem {
  const names = missing();
  const reasons = names.map((name) => permissionReasons[name]).join('; ');
  return problem('not-authorised', at, names.join(' '), { reasons });
}

function missing(): Permission[] {
  try {
    const given = givenPermissions();
    return (Object.keys(permissionReasons) as Permission[]).filter((name) => !given.includes(name));
  } catch {
    return [];
  }
}

/** Does what a missing permission may keep us from doing, but which is not the main thing; then says so. */
export function permitted(work: () => void, without: Problem): Problem[] {
  try {
    work();
    return [];
  } catch {
    return [without];
  }
}
