import type { Word } from '../pages/pages';
import type { Measured } from './measured';

/** Kept, broken, or not asked of this paper, and why. */
export type Verdict = boolean | string;

/** One rule of Nghị định 30/2020/NĐ-CP: where it stands, and how it is seen, in the Word file or on the `printed` pages. */
export type Rule = {
  name: string;
  source: string;
  on: 'Word' | 'PDF';
  holds: (paper: Measured, printed: readonly Word[]) => Verdict;
};

/** Rules seen in the Word file. */
export const inWord = (...rules: Omit<Rule, 'on'>[]): Rule[] =>
  rules.map((rule) => ({ ...rule, on: 'Word' }));

/** The same for what the contents page of a set has not, which is nobody's to sign. */
export const signed = (...rules: Omit<Rule, 'on'>[]): Omit<Rule, 'on'>[] =>
  rules.map(({ holds, ...rule }) => ({
    ...rule,
    holds: (paper, printed) =>
      paper.isUnsigned
        ? paper.signer === undefined &&
          paper.recipientsTitle === undefined &&
          'mục lục chỉ liệt kê văn bản khác: không ký, không gửi'
        : holds(paper, printed),
  }));

/** The same for what an annex has not: it goes with a paper that has it. */
export const framed = (...rules: Omit<Rule, 'on'>[]): Omit<Rule, 'on'>[] =>
  rules.map(({ holds, ...rule }) => ({
    ...rule,
    holds: (paper, printed) =>
      paper.isAnnex
        ? paper.head.national === undefined &&
          paper.signer === undefined &&
          'phụ lục đi theo văn bản đã có phần này'
        : holds(paper, printed),
  }));
