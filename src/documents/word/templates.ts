import type { Paper } from '../frame/paper';
import invitation from '../templates/invitation.template.docx';
import plan from '../templates/plan.template.docx';
import summary from '../templates/summary.template.docx';

/** The template of each paper: the bytes of a .docx, in base64. */
export const templates: Record<Paper['template'], string> = { plan, invitation, summary };
