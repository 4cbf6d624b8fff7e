import type { Called, Place, State } from './wire';

/** The Sheet does not take what was typed; the message says why, in the user's words. */
export class Refused extends Error {}

/** The state of the Sheet with the cells of one tab; of the first tab when there is none of that name. */
export const readState = (tab: string): Promise<State> => get(`/state?tab=${encodeURIComponent(tab)}`);

export const readVersion = async (): Promise<string> => (await get<{ version: string }>('/version')).version;

/** Types text into a cell. @throws Refused when the cell does not take it */
export const type = (place: Place, text: string): Promise<object> => post('/type', { ...place, text });

/** Runs a function of the add-on as an account. */
export const call = (entry: string, args: readonly unknown[], as: string): Promise<Called> =>
  post('/call', { entry, args, as });

const get = <T>(path: string): Promise<T> => answer<T>(fetch(path));

const post = <T>(path: string, body: object): Promise<T> =>
  answer<T>(
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

async function answer<T>(response: Promise<Response>): Promise<T> {
  const settled = await response;
  if (settled.status === 422) throw new Refused(await settled.text());
  if (!settled.ok) throw new Error(await settled.text());
  return settled.json();
}
