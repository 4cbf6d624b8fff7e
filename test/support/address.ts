/** A path of a local server, under the address that it printed, which holds its pass. */
export const addressIn = (printed: string, path: string): string => new URL(path, printed).href;
