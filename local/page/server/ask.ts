import type { OpenForm } from '../../forms/form';
import type { Called, ListedMail, State, Trouble } from '../../server/wire';
import type { Typed, Typing } from '../../sheet/person';
import type { Direction } from '../../sheet/rows';
import type { Seen } from '../../sheet/seen';

/** The Sheet or a form does not take what was typed; the message says why, in the user's words. */
export class Refused extends Error {}

/** The program runs anew and no longer knows this page; the message says what to open instead. */
export class LockedOut extends Refused {}

/** What to tell of a failure: the server's own words where it has some for the user. */
export const wordsOf = (error: unknown, otherwise: string): string =>
  error instanceof Refused ? error.message : otherwise;

/** The state of the Sheet with the cells of one tab; of the first tab when there is none of that name. */
export const readState = (tab: string): Promise<State> => get(`state?tab=${encodeURIComponent(tab)}`);

export const readVersion = async (): Promise<string> => (await get<{ version: string }>('version')).version;

/** Types texts into cells: all or none, or where cells are still what was seen. @throws Refused when a cell does not take its text */
export const type = (
  tab: string,
  cells: readonly Typing[],
  seen: Seen,
  otherwise: 'nothing' | 'theRest',
): Promise<Typed> => post('sheet/type', { tab, cells, seen, otherwise });

/** Shows only the rows with these texts in a column, or all. */
export const filter = (tab: string, column: number, keep: string[] | null, seen: Seen): Promise<object> =>
  post('sheet/filter', { tab, column, keep, seen });

export const sort = (tab: string, column: number, direction: Direction, seen: Seen): Promise<object> =>
  post('sheet/sort', { tab, column, direction, seen });

/** Inserts empty rows above a row, or deletes rows from it on. */
export const changeRows = (
  tab: string,
  row: number,
  count: number,
  act: 'insert' | 'delete',
  seen: Seen,
): Promise<object> => post('sheet/rows', { tab, row, count, act, seen });

/** Makes a column so many pixels wide. */
export const setWidth = (tab: string, column: number, width: number): Promise<object> =>
  post('sheet/width', { tab, column, width });

/** Sets the time of the workspace to a wall clock such as `2020-07-10T08:00`, or to the real time. */
export const travel = (now?: string): Promise<object> => post('travel', { now });

/** Runs a function of the add-on as an account, with what is to go wrong. */
export const call = (
  entry: string,
  args: readonly unknown[],
  as: string,
  trouble: Trouble,
): Promise<Called> => post('call', { entry, args, as, trouble });

/** A form to fill in, or with the id of a response, to change that. */
export const readForm = (id: string, edit: string | null): Promise<OpenForm> =>
  get(`forms/${id}/form${edit === null ? '' : `?edit2=${encodeURIComponent(edit)}`}`);

/** Submits answers by the ids of items; answers the id of the response. @throws Refused when the form does not take them */
export const sendAnswers = (id: string, answers: object, edit: string | null): Promise<{ id: string }> =>
  post(`forms/${id}/answers`, { answers, ...(edit !== null && { edit }) });

export const readMails = (): Promise<ListedMail[]> => get('mail/list.json');

/** A message as Gmail received it. */
export const readMail = (id: string): Promise<ArrayBuffer> =>
  taken(`mail/${id}.eml`).then((response) => response.arrayBuffer());

/** A paper as it stands on disk. */
export const readPaper = (id: string): Promise<Blob> =>
  taken(`papers/${id}.docx`).then((response) => response.blob());

const get = <T>(path: string): Promise<T> => taken(path).then((response) => response.json());

const post = <T>(path: string, body: object): Promise<T> =>
  taken(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((response) => response.json());

async function taken(path: string, request?: RequestInit): Promise<Response> {
  const response = await fetch(path, request);
  if (response.ok) return response;
  const words = await response.text();
  if (response.status === 403) throw new LockedOut(words);
  throw response.status === 422 || response.status === 413 ? new Refused(words) : new Error(words);
}
