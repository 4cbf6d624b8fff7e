import { type Paper, type Printed, practiceField, practiceWords } from '../frame/paper';
import { render } from '../word/render';
import { textOf } from '../word/words-of';
import { filled } from './template';

/** A paper printed by a template of its own or by a built-in one. */
export function rendered(paper: Paper): Printed {
  if (!paper.template.isOwn) return render(paper);
  const words = Object.entries(paper.fields).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const over = practiceField in paper.fields ? practiceWords : '';
  const docx = filled(paper.template.docx, Object.fromEntries(words), over);
  return { docx, text: textOf(docx) };
}
