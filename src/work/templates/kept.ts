import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { templatesTab } from '../../tables/tables';
import { keepNamed, namedTexts } from '../sheet/hidden-tab';

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** Read once a run, and only when a paper asks for it: the bytes are many. */
let read: Map<string, Template> | undefined;

/** The template of a name, or undefined where the Sheet has none or its row was typed over. */
export function templateNamed(name: string): Template | undefined {
  read ??= new Map(
    [...namedTexts(templatesTab)].map(([key, { name: own, text }]) => [
      key,
      { name: own, docx: text, isOwn: true },
    ]),
  );
  return read.get(fold(name));
}

/** Keeps a template in the place of one of the same name. */
export function keepTemplate(name: string, docx: string): void {
  keepNamed(templatesTab, title, name, docx);
  read = undefined;
}
