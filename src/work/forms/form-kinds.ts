import type { Summed } from '../../domain/answers/reply-checked';
import type { Section } from '../../domain/forms/question';
import type { ReadyForm } from '../../domain/forms/ready-form';
import { conferenceFormOf, conferenceForms } from '../../domain/forms/ready-forms';
import type { Problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import type { TableName } from '../../tables/tables';

/** A Form without its questions, which take a while to put together. VI: loại biểu mẫu. */
export type KnownKind = {
  /** Under which the ledger keeps the Form, and by which its file is told from the papers in the folder. */
  name: 'form' | `form:${string}`;
  /** What the Form and its file say beside the questions. */
  words: ReadyForm['words'] & {
    file: string;
    /** Of persons' data, where the row says it in words of its own. */
    privacy?: string;
  };
  /** The tab that says where its answers are. */
  answers: TableName;
};

/** A Form as its rows make it, with what they add up and what is wrong with them. */
export type FormKind = KnownKind & {
  questionnaire: readonly Section[];
  sums: readonly Summed[];
  problems: Problem[];
};

/** Under which name the ledger keeps the Form of a code; the one that was there before Danh mục phiếu had no need of a name of its own. */
export const formName = (code: string): KnownKind['name'] =>
  code && conferenceFormOf(code) ? 'form' : `form:${codeKey(code)}`;

/** The tab that says where the answers of a Form are, for what is wrong with all of it. */
export const answersIn = { list: 'forms', conference: 'registrations' } as const;

/** A kind as the ledger knows it, before any row was read. */
const knownKind = ({ code, keptIn, words }: ReadyForm): KnownKind => ({
  name: formName(code),
  answers: answersIn[keptIn],
  words: { ...words, file: words.file ?? words.title },
});

/** Every kind of which there is one Form in a conference. */
export const formKinds: readonly KnownKind[] = conferenceForms.map(knownKind);
