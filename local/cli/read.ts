import { readings, reread, type Told } from '../../src/domain/readings/readings';
import { WrongUse } from './wrong-use';

/**
 * What the Sheet understands of a phrase, for `giao-ban read`. `now` = as `--now` says it; days without a year are of its year.
 * @throws WrongUse for a kind that there is not
 */
export function readPhrase(
  typed: string,
  told = '',
  now = new Date().toISOString(),
): { json: object; text: string; ok: boolean } {
  if (!isTold(told)) throw new WrongUse(`--what là một trong: ${Object.keys(readings).join(', ')}.`);
  const read = reread(told, typed, Number(now.slice(0, 4)));
  const asked = read.candidates.map(({ said }) => `  Ý là ${said}?`);
  const text = read.understood ? `Máy hiểu: ${read.said}` : ['Máy chưa hiểu trọn.', ...asked].join('\n');
  // What is not said, as the end of a meeting, is null and not left out.
  const json = JSON.parse(JSON.stringify(read, (_, value) => value ?? null));
  return { json, text, ok: read.understood };
}

const isTold = (word: string): word is Told => Object.hasOwn(readings, word);
