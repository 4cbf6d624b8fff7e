import { questions } from '../forms/questionnaire';
import { glimpse } from './remark';

/** An answer as far as it can replace another. */
export type Version = { code: string; answers: Readonly<Record<string, string | undefined>> };

/**
 * What changed from one answer to the one that replaces it, a line for each question, for the clerk to read in one cell.
 * @example changesBetween({ code: 'DK·1', answers: { toYear: '2022' } }, { code: 'DK·2', answers: { toYear: '2023' } })
 * // 'Thay DK·1:\nNăm kết thúc: “2022” → “2023”'
 */
export function changesBetween(
  before: Version,
  after: Version,
  asked: readonly { key: string; title: string }[] = questions,
): string {
  const lines = asked.flatMap(({ key, title }) => {
    const [old = '', now = ''] = [before.answers[key], after.answers[key]];
    if (old === now) return [];
    // A link code opens the Form in the name of its unit, so it is not copied about.
    return [key === 'linkCode' ? `${title}: đã đổi` : `${title}: ${quoted(old, now)} → ${quoted(now, old)}`];
  });
  return lines.length > 0
    ? `Thay ${before.code}:\n${lines.join('\n')}`
    : `Thay ${before.code}, nội dung không đổi.`;
}

/** Characters shown before the place where two long texts begin to differ. */
const lead = 20;

/** A text in quotes, from a little before where it differs from the other. */
function quoted(text: string, other: string): string {
  if (text === '') return '(trống)';
  const at = differsAt(text, other);
  const start = at > 2 * lead ? at - lead : 0;
  const part = text.slice(start).replace(/^[\uDC00-\uDFFF]/, '');
  return `“${start > 0 ? '…' : ''}${glimpse(part)}”`;
}

function differsAt(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return at;
}
