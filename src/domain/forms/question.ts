/** A page of the Form, after which the sender presses on. VI: phần. */
export type SectionKey = 'sender' | 'task' | 'grassroots' | 'provincial' | 'substance';

/** The part of the tab Đăng ký where an answer stands as it was written; `sums` stand beside what was read from them. */
export type TabPart = 'task' | 'years' | 'sums' | 'remarks' | 'sender';

/** What a question has beside its words. */
type Details<In extends TabPart | undefined> = {
  required?: boolean;
  /** A fixed list to choose from. */
  choices?: readonly string[];
  /** The list comes from the tab Đơn vị. */
  choicesFrom?: 'units';
  check?: 'email' | 'year' | 'phone';
  /** Characters that still fit a paper. @default longestForPaper */
  longest?: number;
  /** Without it the answer has no column of its own. */
  part?: In;
  /** Why no rule, paper or mail reads the answer: its column is for people. */
  unread?: string;
  /** What its column has otherwise than the question; width in pixels. */
  column?: { title?: string; help?: string; width?: number };
};

/** `text` is one line, `paragraph` many, `list` a drop-down, `choice` buttons. */
export type Asked<Key extends string, In extends TabPart | undefined = TabPart | undefined> = Details<In> & {
  key: Key;
  kind: 'text' | 'paragraph' | 'list' | 'choice';
  title: string;
  help: string;
  required: boolean;
};

/** A question that must be answered unless its details say otherwise. */
export const ask = <const Key extends string, In extends TabPart | undefined = undefined>(
  key: Key,
  kind: Asked<Key>['kind'],
  title: string,
  help: string,
  more: Details<In> = {},
): Asked<Key, In> => ({ key, kind, title, help, required: true, ...more });

/** Which answers to which question a page is asked for. */
export type When = { key: string; choices: readonly string[] };

/** One page; asked of everybody where no answer is named. */
export type SectionOf<Key extends string> = {
  key: SectionKey;
  title: string;
  help: string;
  questions: readonly Asked<Key>[];
  when?: When;
};

/** Any question, of the code's or of a row of Câu hỏi; `goesTo` = the page that each choice leads to. */
export type Question = Asked<string> & { goesTo?: Readonly<Record<string, string>> };
/** Any page, and the questions on it; `then` = the page that its end leads to, without it the next one. */
export type Section = {
  key: string;
  title: string;
  help: string;
  questions: readonly Question[];
  when?: When;
  then?: string;
};

/** Those questions of a Form whose answers stand in one part of the tab. */
export type InPart<One, In extends TabPart> = One extends { part?: In }
  ? One extends { part?: undefined }
    ? never
    : One
  : never;
