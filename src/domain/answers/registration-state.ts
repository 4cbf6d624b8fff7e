import { nfc } from '../text/vietnamese';

/**
 * Where a registration stands. It counts unless another answer of its unit for the same title came later, a person refused it, or it waits for a
 * person because no link of its unit vouches for it; and it may be late.
 */
export type Standing = {
  replacedBy?: string;
  waits?: true;
  /** The code of the answer that counts as long as this one waits. */
  beside?: string;
  refused?: true;
  /** It waits, or counts though nobody vouches for it. */
  unconfirmed?: true;
  /** It waits for the chair, who has to agree to a deputy. */
  consent?: true;
  /** It waits for the unit's own công văn, whose number and day are not known yet. */
  letter?: true;
  /** It says that there is nothing to register: an answer, and nothing to count. */
  nothing?: true;
  /** It was given for another day or hour; the question is asked anew. */
  old?: true;
  late: boolean;
};

/** What becomes of an answer without a vouching link whose unit has none with one: it waits for a person, or counts, marked. */
export type Unvouched = 'counts' | 'waits';

const words = {
  counts: 'Đang tính',
  unconfirmed: 'chưa xác nhận qua link riêng',
  replaced: 'Đã có bản thay',
  waits: 'Chờ xét',
  beside: 'cạnh bản',
  refused: 'Bỏ qua',
  consent: 'Chờ chủ trì đồng ý',
  nothing: 'Không có nhiệm vụ',
  letter: 'Chờ công văn',
  old: 'Trả lời cho ngày giờ cũ',
  late: 'nộp muộn',
} as const;

/** Whether a registration counts; late ones do. @example isCounted({ late: true }) // true */
export const isCounted = (one: Standing): boolean => isHeard(one) && !one.nothing;

/** Whether what it says stands, be it that there is nothing to register. */
export const isHeard = ({ replacedBy, waits, refused, old }: Standing): boolean =>
  !(replacedBy || waits || refused || old);

/** Whether a person may take or refuse it now: no link vouches for it, or it waits for the chair. @example isUndecided({ unconfirmed: true, late: false }) // true */
export const isUndecided = ({ unconfirmed, consent, replacedBy, old }: Standing): boolean =>
  (unconfirmed === true || consent === true) && replacedBy === undefined && !old;

/** Whether it is in no sum because nobody vouches for it. VI: ngoài tổng. @example isOutside({ waits: true, unconfirmed: true, late: false }) // true */
export const isOutside = ({ waits, unconfirmed, replacedBy, refused, old }: Standing): boolean =>
  waits === true && unconfirmed === true && replacedBy === undefined && !refused && !old;

/** Whether nobody is to hear of it: it counts for nothing and nobody vouches for it, so its mailbox may be anybody's. @example isUntold({ waits: true, unconfirmed: true, late: false }) // true */
export const isUntold = (one: Standing): boolean => one.unconfirmed === true && !isHeard(one);

/** Who has surely answered, by code: by their own link, or a person took what came; a deputy who waits for the chair is an answer. */
export const answeredCodes = (
  answers: readonly (Standing & { unit?: { code?: string | undefined } })[],
): ReadonlySet<string> =>
  new Set(
    answers.flatMap(({ unit, unconfirmed, refused, old, letter }) =>
      unit?.code && !unconfirmed && !refused && !old && !letter ? [unit.code] : [],
    ),
  );

/**
 * What the tab Đăng ký says of one registration.
 * @example writeStanding({ replacedBy: 'DK·1a2b3c4d', late: true }) // 'Đã có bản thay DK·1a2b3c4d, nộp muộn'
 */
export const writeStanding = (one: Standing): string =>
  [
    mainWords(one),
    one.unconfirmed && (isHeard(one) || one.letter) ? words.unconfirmed : '',
    one.late ? words.late : '',
  ]
    .filter(Boolean)
    .join(', ');

function mainWords({ replacedBy, waits, beside, refused, consent, old, nothing, letter }: Standing): string {
  if (old) return words.old;
  if (refused) return words.refused;
  if (replacedBy) return `${words.replaced} ${replacedBy}`;
  if (letter) return words.letter;
  if (consent) return words.consent;
  if (waits) return words.waits + (beside ? ` ${words.beside} ${beside}` : '');
  return nothing ? words.nothing : words.counts;
}

const written = new RegExp(
  `^(?:(?:${words.counts}|(${words.nothing})|(${words.letter}))(, ${words.unconfirmed})?|${words.replaced} ([^ ,]+)|(${words.waits})(?: ${words.beside} ([^ ,]+))?|(${words.refused})|(${words.consent})|(${words.old}))(, ${words.late})?$`,
  'iu',
);

/**
 * Reads it back; undefined for anything else, since a paper must neither count nor drop a task by a guess.
 * @example readStanding('Đang tính, nộp muộn') // { late: true }
 */
export function readStanding(typed: string): Standing | undefined {
  const match = written.exec(nfc(typed).replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const [, nothing, letter, unconfirmed, replacedBy, waits, beside, refused, consent, old, late] = match;
  return {
    ...(unconfirmed || waits ? { unconfirmed: true } : {}),
    ...(replacedBy ? { replacedBy } : {}),
    ...(waits || consent || letter ? { waits: true } : {}),
    ...(letter ? { letter: true } : {}),
    ...(beside ? { beside } : {}),
    ...(refused ? { refused: true } : {}),
    ...(consent ? { consent: true } : {}),
    ...(old ? { old: true } : {}),
    ...(nothing ? { nothing: true } : {}),
    late: late !== undefined,
  };
}

/** The mark that a late registration carries on paper too. VI: nộp muộn. */
export const lateWords = words.late;
/** The mark of one that counts though no link of its unit vouches for it. */
export const unconfirmedWords = words.unconfirmed;
