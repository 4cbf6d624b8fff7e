import { kindOf, type Level, type Prices } from './prices';

/** What each further request of one `fetchAll` adds to the longest, as a share of its own length. Ours: they run side by side. */
const besides = { low: 0, typical: 0.1, high: 0.3 } as const;

const isRequest = (name: string): boolean => /^(Drive|Gmail|Upload)\./.test(name);

/**
 * How long each call of a run lasts, told call by call. Requests that one `fetchAll` carries run side by side: together they last as long
 * as the longest of them, and a share of each other one.
 */
export function stopwatch(prices: Prices, level: Level): (name: string) => number {
  let longest = 0;
  return (name) => {
    const ms = prices[kindOf(name)][level];
    if (!isRequest(name)) {
      longest = 0;
      return ms;
    }
    const grown = longest === 0 ? ms : Math.max(0, ms - longest) + Math.min(ms, longest) * besides[level];
    longest = Math.max(longest, ms);
    return grown;
  };
}
