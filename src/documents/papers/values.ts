import { writeDay } from '../../domain/days/days';
import { capitalised } from '../../domain/text/vietnamese';
import type { BudgetLine } from '../../tables/budget-lines';
import type { Conference } from '../../tables/conference';
import { oneLine } from '../frame/inline';
import { numberWords } from '../frame/paper';
import { conferenceValues, fillTags } from '../frame/tags';
import { totalValues } from './budget-table';
import type { PaperFacts } from './paper-facts';
import { placeWords, timeWords } from './when-where';

/** Tags that no single setting holds. */
export const composedTags = ['Thời gian', 'Địa điểm'] as const;

/** The tag of a template that prints with which words a copy invites. */
export const whomTag = 'Kính mời';

/** How one paper is cited in another; the first citation names type, number, day, agency and abstract (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const citingTag = (code: string): string => `Viện dẫn ${code}`;

/** The tags by which papers of the list are cited. @example citingTags([{ code: 'GM' }]) // ['Viện dẫn GM'] */
export const citingTags = (listed: readonly Pick<PaperFacts, 'code'>[]): string[] =>
  listed.map(({ code }) => citingTag(code));

/** What each tag of a paper prints: the settings, when and where in one phrase, the sum of the budget, and how the other papers are cited. */
export function paperValues(
  conference: Conference,
  listed: readonly PaperFacts[] = [],
  budget?: readonly BudgetLine[],
): Record<string, string> {
  const settings = conferenceValues(conference);
  const values = {
    ...settings,
    'Thời gian': timeWords(conference),
    'Địa điểm': fillTags(placeWords(conference), settings),
  };
  return {
    ...(budget ? totalValues(budget) : {}),
    ...Object.fromEntries(listed.map((one) => [citingTag(one.code), citation(one, conference, values)])),
    ...values,
  };
}

/** `Giấy mời số 12/GM-SKHCN ngày 05 tháng 7 năm 2026 của Sở … về …`; what the clerk has not been given yet stays blank. */
function citation(listed: PaperFacts, conference: Conference, values: Record<string, string>): string {
  const number = numberWords(conference, { ...listed, number: listed.number ?? '…' }).replace(/^Số: /, 'số ');
  const day = listed.issued ? writeDay(listed.issued) : 'ngày … tháng … năm …';
  const abstract = fillTags(oneLine(listed.abstract), values);
  const about = abstract.charAt(0).toLowerCase() + abstract.slice(1);
  return [typeIn(listed), number, day, `của ${oneLine(conference.agency)}`, about].filter(Boolean).join(' ');
}

/** The type by which a paper is cited, `Giấy mời`; what names none is a công văn. VI: tên loại. */
const typeIn = ({ title }: PaperFacts): string => {
  if (title === '') return 'Công văn';
  return title === title.toUpperCase() ? capitalised(title.toLowerCase()) : title;
};
