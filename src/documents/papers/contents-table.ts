import { writeDay } from '../../domain/days/days';
import { usualSpare } from '../../domain/papers/set';
import { fold } from '../../domain/text/vietnamese';
import { oneLine } from '../frame/inline';
import { frameFields, numberWords, type Paper, paperName } from '../frame/paper';
import { fillTags } from '../frame/tags';
import { docx, mark } from '../templates/paper.template.docx';
import { blockFields, paragraphs, type Values } from './blocks';
import { aroundOf, type PaperFacts } from './paper-facts';
import type { PaperSource } from './source';

/** One paper of a set; `copies` = how many are printed, undefined where nobody can tell. */
export type SetPaper = { listed: PaperFacts; copies: number | undefined };

/**
 * The contents page of the conference's set of papers, in their order: what each is, its number and day where the clerk has them, and how
 * many copies to print. It is none of the named types of Nghị định 30/2020/NĐ-CP, so it has the frame without number, recipients and signature. VI: mục
 * lục tài liệu.
 */
export function contentsPaper(
  { conference }: PaperSource,
  own: PaperFacts,
  papers: readonly SetPaper[],
  values: Values,
): Paper {
  const event = fillTags(oneLine(conference.event), values);
  const spare = conference.spareCopies ?? usualSpare;
  const rows = papers.map(({ listed, copies }, index) => ({
    TT: String(index + 1),
    'Tài liệu': titleWords(listed, values),
    'Số, ngày': [numberOf(listed), listed.issued && writeDay(listed.issued)].filter(Boolean).join(', '),
    'Số bản': copies === undefined ? '' : String(copies),
  }));
  const around = { ...aroundOf(own, values, []), isUnsigned: true } as const;
  const count = `Bộ tài liệu gồm ${papers.length} văn bản; số bản đã tính ${two(spare)} bản dự phòng:`;
  return {
    template: { name: 'paper', docx, mark },
    name: paperName(own.named, event),
    fields: {
      ...frameFields(conference, around),
      'Nội dung': [...paragraphs(count, values).map(blockFields), { 'Mục lục tài liệu': { Hàng: rows } }],
    },
  };

  function numberOf(listed: PaperFacts): string {
    return listed.number ? numberWords(conference, listed).replace(/^Số: /, '') : '';
  }
}

/** `Kế hoạch tổ chức Hội nghị …` */
const titleWords = ({ named, abstract }: PaperFacts, values: Values): string => {
  const about = fillTags(oneLine(abstract), values);
  return together(named.split(' '), (about.charAt(0).toLowerCase() + about.slice(1)).split(' '));
};

/** Words behind others; those with which the first end and the second begin stand once. @example together(['Tờ', 'trình'], ['trình', 'duyệt']) // 'Tờ trình duyệt' */
function together(first: readonly string[], second: readonly string[]): string {
  const said = fold(first.join(' '));
  const isSaid = (count: number) => ` ${said}`.endsWith(fold(` ${second.slice(0, count).join(' ')}`));
  const twice = first.map((_, index) => first.length - index).find(isSaid) ?? 0;
  return [...first, ...second.slice(twice)].filter(Boolean).join(' ');
}

const two = (count: number): string => String(count).padStart(2, '0');
