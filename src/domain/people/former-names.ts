/** Kinds of units that begin a name; inside a sentence they stand small. */
const kind = /^(?:Xã|Phường|Thị trấn|Thị xã|Huyện|Quận|Thành phố|Đặc khu)(?= )/;

/** What a commune is said to be made of where it stayed as it was. */
const unchanged = 'giữ nguyên';

/**
 * The names of what a unit was made of, as a resolution lists them, in the form of the column Tên cũ. Which part of each came to it is left out.
 * @example formerNamesIn('Xã Yên Trung, Phường Vạn An (phần còn lại)') // 'xã Yên Trung; phường Vạn An'
 */
export function formerNamesIn(published: string): string {
  if (published === unchanged) return '';
  const names = withoutNotes(published).split(',').map(midSentence).filter(Boolean);
  return [...new Set(names)].join('; ');
}

/** Whether it is known to have come out of others. @example isMade('giữ nguyên') // false */
export const isMade = (published: string): boolean => published !== '' && published !== unchanged;

/** Notes stand in brackets, which may stand in brackets. */
function withoutNotes(text: string): string {
  const inner = text.replace(/\([^()]*\)/g, '');
  return inner === text ? text : withoutNotes(inner);
}

/** @example midSentence("Xã Tân Yên") // "xã Tân Yên" */
export const midSentence = (name: string): string =>
  name.trim().replace(kind, (word) => word.slice(0, 1).toLowerCase() + word.slice(1));
