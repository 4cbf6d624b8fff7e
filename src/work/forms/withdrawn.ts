import { withdrawnParts } from '../../domain/answers/parts';
import { writeStanding } from '../../domain/answers/registration-state';
import { codesOf } from '../../domain/answers/versions';
import { fold } from '../../domain/text/vietnamese';

/**
 * Rows of what an answer registered once, besides its first, and no longer does since its sender changed it: they say that it was replaced.
 * @param shown the codes that the tab shows
 * @param prefix with which the codes of this Form's answers begin
 */
export function withdrawnRows(
  answers: readonly { code: string; responseId: string }[],
  shown: readonly (string | undefined)[],
  prefix: string,
): { code: string; state: string }[] {
  const known = new Set(answers.map(({ code }) => fold(code)));
  const stray = new Set(
    shown.map((code) => fold(code ?? '')).filter((code) => code !== '' && !known.has(code)),
  );
  if (stray.size === 0) return [];
  const codeOf = new Map(answers.map(({ code, responseId }) => [responseId, code]));
  const gone = withdrawnParts(answers.map(({ responseId }) => ({ id: responseId })));
  const codes = codesOf(
    gone.map(({ id }) => id),
    prefix,
  );
  return gone.flatMap(({ id, first }) => {
    const code = codes.get(id) ?? '';
    const state = writeStanding({ replacedBy: codeOf.get(first) ?? '', late: false });
    return stray.has(fold(code)) ? [{ code, state }] : [];
  });
}
