import { formOf } from './forms';

/** What one sender submitted, as one look at it found: answers by item id, all as text. `link` = where the sender can change them. */
export type RawResponse = { id: string; at: number; link: string; answers: Record<number, string> };

/** How the answers of a Form can be read in one call a response. */
export type Entries = {
  /** The number by which a prefilled address names a question, by the question's item. */
  numbers: ReadonlyMap<number, number>;
  /** The items that nobody can leave out: an address that lacks one of them does not tell all. */
  always: readonly number[];
};

/** One response as the Form hands it out; every member asks Google. */
export type Handle = {
  id(): string;
  at(): number;
  link(): string;
  answers(entries: Entries): Record<number, string>;
};

type FormResponse = GoogleAppsScript.Forms.FormResponse;

const handle = (response: FormResponse): Handle => ({
  id: () => response.getId(),
  at: () => response.getTimestamp().getTime(),
  link: () => response.getEditResponseUrl(),
  answers: (entries) => byAddress(response, entries) ?? byItems(response),
});

/** The responses that a Form holds, or those of a moment and after it, in one call; nothing of them is read yet. */
export const handlesOf = (form: string, since?: number): Handle[] =>
  (since === undefined ? formOf(form).getResponses() : formOf(form).getResponses(new Date(since))).map(
    handle,
  );

/** One response by its id. */
export const handleOf = (form: string, id: string): Handle => handle(formOf(form).getResponse(id));

/** When the newest of the responses since a moment came or was last changed; undefined when there is none. */
export const newestSince = (form: string, since?: number): number | undefined =>
  handlesOf(form, since).reduce<number | undefined>(
    (newest, one) => Math.max(newest ?? 0, one.at()),
    undefined,
  );

/** What stands where a letter was that no address can hold. */
const lost = '\uFFFD';
/** A longer address is not believed: nobody promises how much of it Google fills in. Ours. */
const longestAddress = 30_000;

/** All answers from one address; undefined where it does not tell all of them. */
function byAddress(response: FormResponse, { numbers, always }: Entries): Record<number, string> | undefined {
  if (numbers.size === 0) return undefined;
  try {
    const address = response.toPrefilledUrl();
    if (address.length > longestAddress) return undefined;
    const filled = filledIn(address);
    const answers = Object.fromEntries(
      [...numbers].flatMap(([item, number]) => {
        const answer = filled.get(number);
        return answer === undefined ? [] : [[item, answer]];
      }),
    );
    const isWhole =
      always.every((item) => answers[item]) && !Object.values(answers).some((one) => one.includes(lost));
    return isWhole ? answers : undefined;
  } catch {
    // Each answer can still be asked for by itself.
    return undefined;
  }
}

/**
 * What a prefilled address fills in, by the number of the question.
 * @example filledIn('https://…/viewform?usp=pp_url&entry.7=huy%E1%BB%87n+A') // Map { 7 → 'huyện A' }
 */
export function filledIn(address: string): ReadonlyMap<number, string> {
  const [, query = ''] = address.split('?');
  return new Map(
    query.split('&').flatMap((part) => {
      const [, number, value = ''] = /^entry\.(\d+)=(.*)$/.exec(part) ?? [];
      return number ? [[Number(number), decodeURIComponent(value.replace(/\+/g, ' '))] as const] : [];
    }),
  );
}

/** What the address of a response tells, whatever it lacks. */
export function toldByAddress(form: string, id: string): string[] {
  try {
    return [...filledIn(formOf(form).getResponse(id).toPrefilledUrl()).values()];
  } catch {
    return [];
  }
}

/** Each answer by itself: three calls a question. */
const byItems = (response: FormResponse): Record<number, string> =>
  Object.fromEntries(
    response.getItemResponses().map((one) => [one.getItem().getId(), String(one.getResponse() ?? '')]),
  );
