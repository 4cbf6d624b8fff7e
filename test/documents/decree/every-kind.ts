import type { Paper } from '../../../src/documents/frame/paper';
import type { ListedPaper } from '../../../src/documents/kinds/paper-kind';
import { asked, listedPapers } from '../../../src/documents/ready/listed';
import { paperKinds } from '../../../src/documents/ready/paper-kinds';
import { render } from '../../../src/documents/word/render';
import { bacGiang2020 } from '../../../src/samples/bac-giang-2020';
import { bookOf } from '../published/typed';
import { three } from '../registered';
import { type Typed, typedFor } from './typed-for';

/** What a clerk adds to a row of the list, where the kind leaves it to her. */
const ofTheClerk: Record<string, object> = {
  letter: { abstract: 'phối hợp tổ chức {{Tên hội nghị}}', addressee: 'UBND các huyện, thành phố' },
  annex: { abstract: 'Danh mục tài liệu của {{Tên hội nghị}}' },
  own: { title: 'Biên bản', abbreviation: 'BB', abstract: '{{Tên hội nghị}}' },
};

/** Every kind of paper once, with the text that it begins with, in the conference of the sample. */
function bookOfEveryKind() {
  const papers = paperKinds.map(({ name, code, words }) => ({ code, kind: words.name, ...ofTheClerk[name] }));
  const paperLines = paperKinds.flatMap(({ code, ready }) =>
    ready.map(([kind, text]) => ({ paper: code, kind, text })),
  );
  const book = bookOf({ ...bacGiang2020, papers, paperLines });
  return { ...book, registrations: { ...book.registrations, rows: three } };
}

/** One paper of a kind as it is printed. */
export type OfKind = { listed: ListedPaper; paper: Paper; docx: string; typed: Typed };

/** A paper of every kind, in the order of the kinds. */
export function everyKind(): OfKind[] {
  const book = bookOfEveryKind();
  return listedPapers(book).map((listed) => {
    const paper = asked(listed, book, undefined).paper();
    return { listed, paper, docx: render(paper).docx, typed: typedFor(listed, book) };
  });
}
