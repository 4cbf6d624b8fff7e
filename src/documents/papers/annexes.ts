import { lineKinds, type TextLine } from '../../domain/papers/lines';
import { roman } from '../../domain/papers/numbering';
import { fold } from '../../domain/text/vietnamese';

const bare = 'Phụ lục';

/** `(Kèm theo Kế hoạch số …)` in a line of its own: what an annex goes with. */
const goesWith = /^\*?\(\s*(?:ban hành )?kèm theo /;

/**
 * The title of an annex among those of one paper: from two up they have Roman numbers (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1). One typed
 * with a number of its own keeps it.
 * @example annexTitle('Phụ lục', 1, 2) // 'Phụ lục II'
 */
export const annexTitle = (title: string, index: number, count: number): string =>
  count > 1 && fold(title) === fold(bare) ? `${bare} ${roman(index + 1)}` : title;

/** Lines in which each annex has its title. */
export function titledAnnexes(lines: readonly TextLine[]): TextLine[] {
  const annexes = lines.filter(({ kind, text }) => kind === lineKinds.annex && text);
  return lines.map((line): TextLine => {
    const index = annexes.indexOf(line);
    const [title = '', ...others] = (line.text ?? '').split('\n');
    return index < 0
      ? line
      : { ...line, text: [annexTitle(title.trim(), index, annexes.length), ...others].join('\n') };
  });
}

/** With which paper an annex in a file of its own goes, as its lines say; '' where they do not. */
export const goingWith = (lines: readonly TextLine[]): string =>
  lines.map(({ text }) => fold(text ?? '')).find((text) => goesWith.test(text)) ?? '';
