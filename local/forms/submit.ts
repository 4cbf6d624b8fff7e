import { startOf } from '../sheet/settings';
import { type Row, record, type Sheet } from './destination';
import { type Answers, type Form, type FormItem, isQuestion, type OpenForm } from './form';
import { editResponseUrl, type FormStore, newResponseId, publishedId } from './store';
import { walk } from './walk';

/** A form does not take what a person submits; the message says why, in Vietnamese. */
export class NotTaken extends Error {}

/** All forms, and the Sheet that they fill. */
type Office = Sheet & { forms: FormStore };

/** `edit`: the id of the response that is changed. */
export type Submission = { answers: Record<string, string>; edit?: string | undefined };
/** `row`: what the Sheet got; undefined when it got nothing. */
export type Submitted = { id: string; editUrl: string; row: Row | undefined };

/** Finds a form by the id of its file or of its address, or by its title. @throws NotTaken */
function formNamed({ forms }: Office, name: string): { id: string; form: Form } {
  const all = forms.files.map(({ id }) => ({ id, form: forms.open(id) }));
  const found = all.filter(({ id, form }) => id === name || publishedId(id) === name || form.title === name);
  if (found.length > 1) throw new NotTaken(`Có ${found.length} biểu mẫu cùng tên “${name}”: hãy dùng mã.`);
  if (!found[0]) throw new NotTaken(`Không có biểu mẫu “${name}”.`);
  return found[0];
}

/** Why a form cannot be filled in now; undefined when it can. */
function closedReason({ forms }: Office, id: string): string | undefined {
  const form = forms.open(id);
  const file = forms.files.find((each) => each.id === id);
  const isOpen = file?.permissions.some(({ type, view }) => type === 'anyone' && view === 'published');
  if (!form.isPublished) return 'Biểu mẫu này chưa được xuất bản.';
  if (!isOpen) return 'Biểu mẫu này chưa mở cho mọi người có đường liên kết.';
  if (form.settings?.login) return 'Biểu mẫu này chỉ dành cho người dùng trong tổ chức của chủ biểu mẫu.';
  if (!form.isAccepting) return form.closedMessage || 'Biểu mẫu này không còn nhận câu trả lời.';
  return undefined;
}

/** What a person sees who opens the link of a form, or the link to change a response. @throws NotTaken when there is no such form */
export function openForm(office: Office, name: string, edit: string | undefined): OpenForm {
  const { id, form } = formNamed(office, name);
  const { title, description, items, confirmationMessage, isEditable, showsRespondAgain } = form;
  const shown = { title, description, confirmationMessage, isEditable, showsRespondAgain };
  try {
    const closed = closedReason(office, id);
    if (closed !== undefined) throw new NotTaken(closed);
    const answers = edit === undefined ? {} : editable(form, edit).answers;
    return structuredClone({ ...shown, items, answers });
  } catch (error) {
    if (error instanceof NotTaken) return { ...shown, items: [], answers: {}, closed: error.message };
    throw error;
  }
}

/**
 * Submits what a person filled in. An edit begins with the answers that were there before.
 * @param now when, see {@link startOf}
 * @throws NotTaken when the form would not let the person submit
 */
export function submit(
  office: Office,
  name: string,
  { answers, edit }: Submission,
  now: string | undefined,
): Submitted {
  const { id, form } = formNamed(office, name);
  const closed = closedReason(office, id);
  if (closed !== undefined) throw new NotTaken(closed);
  const before = edit === undefined ? undefined : editable(form, edit);
  const accepted = checked(form, { ...before?.answers, ...byItem(form, answers) });
  const at = new Date(startOf(now, office.settings)).toISOString();
  const response = {
    id: before?.id ?? newResponseId(),
    at,
    ...(before && { came: before.came ?? before.at }),
    answers: accepted,
  };
  const row = record(office, form, response, before);
  if (before) form.responses[form.responses.indexOf(before)] = response;
  else form.responses.push(response);
  return { id: response.id, editUrl: editResponseUrl(id, response.id), row };
}

/** The response that somebody has the link to. @throws NotTaken */
function editable(form: Form, responseId: string): Form['responses'][number] {
  const found = form.responses.find((response) => response.id === responseId);
  if (!found) throw new NotTaken('Không có câu trả lời nào ứng với đường liên kết này.');
  if (!form.isEditable) throw new NotTaken('Biểu mẫu này không cho sửa câu trả lời đã gửi.');
  return found;
}

function checked({ items }: Form, given: Answers): Answers {
  const { answers, faults } = walk(items, given);
  const lines = Object.entries(faults).map(([id, fault]) => {
    const title = items.find((item) => String(item.id) === id)?.title ?? id;
    return `“${title}”: ${fault}`;
  });
  if (lines.length > 0) throw new NotTaken(lines.join('\n'));
  return answers;
}

/** Takes answers by title, or by the entry or id of an item. A text of one line cannot hold more. */
function byItem({ items }: Form, given: Record<string, string>): Answers {
  const questions = items.filter(isQuestion);
  return Object.fromEntries(
    Object.entries(given).map(([key, answer]) => {
      const item = itemNamed(questions, key);
      return [item.id, item.type === 'TEXT' ? answer.replace(/\s+/g, onOneLine) : answer];
    }),
  );
}

/** Blanks as they were typed; with a new line among them they are one blank. */
const onOneLine = (blanks: string): string => (/[\r\n]/.test(blanks) ? ' ' : blanks);

function itemNamed(questions: readonly FormItem[], key: string): FormItem {
  const isIt = ({ id, entry, title }: FormItem): boolean =>
    title === key || String(id) === key || `entry.${entry}` === key || String(entry) === key;
  const [item, other] = questions.filter(isIt);
  if (!item) throw new NotTaken(`Biểu mẫu không có câu hỏi “${key}”.`);
  if (other) throw new NotTaken(`Biểu mẫu có nhiều câu hỏi “${key}”: hãy dùng mã của câu hỏi.`);
  return item;
}
