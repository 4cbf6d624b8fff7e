import type { Section } from '../../domain/forms/question';
import type { TableName } from '../../tables/tables';

/** A kind of Form without its questions, which take a while to put together. */
export type KnownKind = Omit<FormKind, 'questionnaire'>;

/** A kind of Form: a value like any other, so that later ones can come from rows of the Sheet. VI: loại biểu mẫu. */
export type FormKind = {
  /**
   * Under which the ledger keeps the Form, and by which its file is told from the papers in the folder; the first kind had no need of a
   * name of its own.
   */
  name: 'form' | `form:${string}`;
  /** What the Form and its file say beside the questions. */
  words: {
    /** Before the conference in the name of its file. */
    file: string;
    /** Before the conference in its heading. */
    title: string;
    /** What the agency asks for: `mời các đơn vị đăng ký …`. */
    invites: string;
    once: string;
    confirmation: string;
    /** To whoever comes too late, unless the settings say it in other words. */
    closing: string;
    /** Before the last day. */
    deadline: string;
    /** Of persons' data, where the row says it in words of its own. */
    privacy?: string;
  };
  questionnaire: readonly Section[];
  /** The tab that its answers are read into. */
  answers: TableName;
};
