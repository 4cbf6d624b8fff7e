import { isCounted, type Standing } from './registration-state';

/** An answer as its tab shows it, as far as it is known what came in one with it. */
type Shown = { code?: string | undefined; editLink?: string | undefined; state?: Standing | undefined };

/**
 * What the same answer registers beside one thing and still counts: whoever changes one changes all by one link.
 * @example sentWith({ code: 'DK·1', editLink: 'x' }, [{ code: 'DK·2', editLink: 'x', state: { late: false } }]).length // 1
 */
export const sentWith = <S extends Shown>(one: Shown, all: readonly S[]): S[] =>
  one.editLink
    ? all.filter(
        ({ code, editLink, state }) =>
          editLink === one.editLink && code !== one.code && state !== undefined && isCounted(state),
      )
    : [];
