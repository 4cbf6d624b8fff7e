import type { Section } from '../forms/question';
import type { Fault } from '../problem';

/** A page whose questions are asked only of who chose so before. */
export type ReplySection = Section & { when?: { key: string; choices: readonly string[] } };

/** A slip in a row of Câu hỏi. */
export type QuestionFault = Fault<'title' | 'way' | 'choices' | 'when' | 'key' | 'form' | ''>;

/** A page as its rows stand, before its condition is looked at. */
export type Page = Pick<ReplySection, 'key' | 'title' | 'questions'> & { row: number; when: string };

/** The page to which all ways lead where the last one is not for everybody. */
export const endKey = 'end';
