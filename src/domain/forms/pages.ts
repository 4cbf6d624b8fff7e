import type { Fault } from '../problem';
import type { Section } from './question';

/** A slip in a row of Câu hỏi. */
export type QuestionFault = Fault<'title' | 'way' | 'choices' | 'when' | 'key' | 'form' | ''>;

/** A page as its rows stand, before its condition is looked at. */
export type Page = Pick<Section, 'key' | 'title' | 'questions'> & { row: number; when: string };

/** The page to which all ways lead where the last one is not for everybody. */
export const endKey = 'end';
