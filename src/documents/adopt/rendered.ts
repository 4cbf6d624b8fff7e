import { type Paper, practiceField, practiceWords } from '../frame/paper';
import { render } from '../word/render';
import { filled } from './template';

/** A paper as a .docx in base64, by a template of its own or by a built-in one. */
export function rendered(paper: Paper): { docx: string } {
  if (!paper.template.isOwn) return render(paper);
  const over = practiceField in paper.fields ? practiceWords : '';
  return { docx: filled(paper.template.docx, paper.fields, over) };
}
