import invitation from './invitation.template.docx';
import type { Paper } from './paper';
import plan from './plan.template.docx';
import summary from './summary.template.docx';

/** The template of each paper: the bytes of a .docx, in base64. */
export const templates: Record<Paper['template'], string> = { plan, invitation, summary };
