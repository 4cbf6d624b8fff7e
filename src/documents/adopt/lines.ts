import { type Fact, type Spelled, tagOf } from '../adopt-facts/read-facts';
import { formatted } from '../frame/formats';
import { shown } from '../word/letters';

/** What stands on one line of a value, and the tag that prints it. */
export type Line = { tag: string; value: string; spelled?: Spelled };

/**
 * The lines on which a value stands in its own place: those that it has itself, or one value that the header breaks anywhere; undefined where no tags would
 * break it there again.
 * @example linesOf(nameOnTwoLines)?.[1]?.tag // 'Tên hội nghị | từ “triển khai nhiệm”'
 */
export function linesOf(found: Fact & { value: string }): Line[] | undefined {
  const tag = tagOf(found);
  if (found.spelled === 'no-day')
    return found.at.map((_, index) => ({ tag: `${tag} | ${blanks[index]}`, value: '', spelled: 'no-words' }));
  const lines = found.value.split('\n');
  if (lines.length === found.at.length)
    return lines.map((value, index) => ({ tag: lineTag(tag, index, lines), value }));
  return lines.length === 1 && found.spelled === 'words' ? brokenLines(found, tag) : undefined;
}

/** What is left open in a date, in its order. */
const blanks = ['ngày', 'tháng'];

/** One line of a value of several; the last takes along what a later value may have more. */
function lineTag(tag: string, index: number, { length }: { length: number }): string {
  if (length === 1) return tag;
  return `${tag} | ${index > 0 && index === length - 1 ? 'từ dòng' : 'dòng'} ${index + 1}`;
}

/** A later line is known by its first words. */
function brokenLines({ at, value }: Fact & { value: string }, tag: string): Line[] | undefined {
  const starts = at.map((_, index) =>
    at.slice(0, index).reduce((sum, { text }) => sum + shown(text).length + 1, 0),
  );
  const marks = starts.slice(1).map((from) => markAt(value, from));
  const lines = at.map((_, index): Line => {
    const cuts = [
      ...(index > 0 ? [`từ “${marks[index - 1]}”`] : []),
      ...(index < marks.length ? [`trước “${marks[index]}”`] : []),
    ].join(' | ');
    return { tag: `${tag} | ${cuts}`, value: formatted(value, cuts) };
  });
  const isWhole = lines.map((line) => line.value).join(' ') === shown(value);
  return isWhole && marks.every((mark) => mark !== undefined) ? lines : undefined;
}

/** The fewest words from a place on that stand nowhere else in the value. */
function markAt(value: string, from: number): string | undefined {
  const words = value.slice(from).split(' ');
  const low = value.toLowerCase();
  for (let count = Math.min(2, words.length); count <= words.length; count += 1) {
    const mark = words.slice(0, count).join(' ');
    if (!/[“”"″|{}]/.test(mark) && low.indexOf(mark.toLowerCase()) === from) return mark;
  }
  return undefined;
}
