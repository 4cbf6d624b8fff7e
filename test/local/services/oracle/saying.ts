/** What a test of gas-fakes says that live Apps Script answered, in our words. */
export type Saying = {
  /** A member or REST method of ours, as it is counted. */
  member: string;
  /** File and line under `test/` of gas-fakes. */
  at: string;
  title: string;
  /** Statements, the last of which returns, on a fresh first tab; see test/local/snippet.ts for shorthand. */
  snippet: string;
  /** As JSON has it. */
  live: unknown;
  /** Where the local workspace answers otherwise: what, and why it stays so. */
  differs?: { here: unknown; because: string };
};

/** Whose answers these are. */
export const source = 'github.com/brucemcpherson/gas-fakes@dedcae381f9aaec1dadc94e27b4dc7fae6edf5c9';

export const agrees = (
  member: string,
  at: string,
  title: string,
  snippet: string,
  live: unknown,
): Saying => ({
  member,
  at,
  title,
  snippet,
  live,
});

/** One that the local workspace does not answer as Google did. */
export const differs = (because: string, here: unknown, ...said: Parameters<typeof agrees>): Saying => ({
  ...agrees(...said),
  differs: { here, because },
});
