import { type Paper, type Printed, practiceField, practiceWords } from '../frame/paper';
import { plainWords, render } from '../word/render';
import { textOf } from '../word/words-of';
import { filled } from './template';

/** A paper printed by a template of its own or by a built-in one. */
export function rendered(paper: Paper): Printed {
  if (!paper.template.isOwn) return render(paper);
  const over = practiceField in paper.fields ? practiceWords : '';
  const docx = filled(paper.template.docx, paper.fields, over);
  return { docx, text: textOf(docx) };
}

/** What it says, without printing it where that is not needed. */
export const wordsOf = (paper: Paper): string =>
  paper.template.isOwn ? rendered(paper).text : plainWords(paper);
