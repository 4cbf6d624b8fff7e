import { fold } from '../../domain/text/vietnamese';
import { submittedTab } from '../../tables/tables';
import { keepNamed, namedTexts } from '../sheet/hidden-tab';

const title = 'Máy giữ lời các văn bản đã trình để lãnh đạo đọc. Xóa thì phải trình lại.';

/** The text of a paper as it was submitted last; undefined where there is none or its row was typed over. */
export const submittedText = (code: string): string | undefined =>
  namedTexts(submittedTab).get(fold(code))?.text;

/** Keeps it in the place of an earlier one. */
export const keepSubmitted = (code: string, text: string): void => keepNamed(submittedTab, title, code, text);
