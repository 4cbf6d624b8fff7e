import { fold } from '../text/vietnamese';
import { isOwnOffice, type Unit } from './units';

type Named = Pick<Unit, 'name' | 'kind'>;

/** Words by which a line means whoever is invited. */
const invitedWords = ['dự hội nghị', 'được mời', 'như thành phần', 'thành phần dự'].map(fold);
const ownWords = [/các phòng/, /đơn vị thuộc/, /đơn vị trực thuộc/];

/**
 * Whom a line of Nơi nhận means, of those whom the Sheet knows: units by name, all of a kind (`UBND các huyện, TP`), the agency's own offices, or
 * those who are invited. What it names beside is nobody's here.
 * @example namedIn('UBND các huyện', [{ name: 'huyện Yên Thế', kind: 'huyện' }], () => false).length // 1
 */
export function namedIn<T extends Named>(
  line: string,
  units: readonly T[],
  isInvited: (unit: T) => boolean,
): T[] {
  const words = fold(line)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\s,])tp(?=[\s,;.]|$)/g, fold('thành phố'));
  const meansInvited = invitedWords.some((one) => words.includes(one));
  const meansOwn = ownWords.some((one) => one.test(words.normalize('NFC')));
  const [, groups = ''] = /(?:^|\s)các (.*)$/.exec(words) ?? [];
  const names = units.map(({ name = '' }) => fold(name)).filter((name) => name && hasWords(words, name));
  return units.filter((unit) => {
    const [name, kind] = [fold(unit.name ?? ''), fold(unit.kind ?? '')];
    // The longest name that stands there is meant, not another that it begins with.
    if (names.includes(name)) return !names.some((one) => one !== name && hasWords(one, name));
    if (isOwnOffice(unit)) return meansOwn;
    return (kind !== '' && hasWords(groups, kind)) || (meansInvited && isInvited(unit));
  });
}

/** Whether words stand in a line by themselves, and are not the beginning of others. */
const hasWords = (line: string, words: string): boolean =>
  ` ${line.replace(/[,;.()/-]+/g, ' ').replace(/\s+/g, ' ')} `.includes(` ${words} `);
