/** A path of a local server, under the address that it printed, so that it may be opened in a browser that has not been there. */
export function addressIn(printed: string, path: string): string {
  const address = new URL(path, printed);
  for (const [name, value] of new URL(printed).searchParams) address.searchParams.set(name, value);
  return address.href;
}

/** What a browser sends along that has opened the address. */
export async function cookieOf(printed: string): Promise<{ cookie: string }> {
  const { headers } = await fetch(printed, { redirect: 'manual' });
  return { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' };
}
