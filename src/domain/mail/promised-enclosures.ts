/** `(Kèm theo Kế hoạch số …)` in a line of its own says what the paper itself goes with. */
const caption = /^\*?\(\s*(?:ban hành\s+)?kèm theo\s.*\)\*?\s*$/iu;
const promise = /kèm\s+theo|(?:gửi|đính)\s+kèm/iu;
/** Of the invitation, in whichever paper it stands. */
const withInvitation = /kèm\s+theo\s+\*?giấy\s+mời/iu;
/** What an annex in the paper itself fulfils. */
const inAnnex = /phụ\s+lục|biểu|mẫu|danh\s+sách|chương\s+trình|dự\s+toán/iu;

/**
 * Whether words promise that something goes with a paper beside it: another file, not an annex of its own.
 * @param paper `annexed` = it has an annex; `invites` = it is the invitation, with which alone goes what goes "kèm theo giấy mời"
 * @example promisesMore('có gợi ý thảo luận kèm theo', { annexed: false, invites: true }) // true
 */
export function promisesMore(words: string, paper: { annexed: boolean; invites: boolean }): boolean {
  return words
    .normalize('NFC')
    .split('\n')
    .some((line) => {
      if (!promise.test(line) || caption.test(line.trim())) return false;
      if (withInvitation.test(line)) return paper.invites;
      return !(paper.annexed && inAnnex.test(line));
    });
}
