import * as z from 'zod/mini';
import { draft, type Life, lifeStates } from '../../domain/papers/life';
import { codeKey } from '../../domain/text/digest';
import { entryText, type Shapes, type Stored, storedUnder } from '../sheet/stored';

const prefix = 'life:';

/** What the ledger keeps of a listed paper's life; `text` and `words` are fingerprints, '' where nothing was submitted. */
export type LifeEntry = Life & {
  code: string;
  /** Of the text that is read by who agrees, as the Sheet keeps it. */
  text: string;
  /** Of that text without numbers and days, as the Sheet then made it; '' where a hand had changed the Doc. */
  words: string;
  /** The unit of the copy from which the words were taken; '' = of nobody in particular. */
  unit: string;
};

const text = z.string();
const shapes: Shapes<LifeEntry> = [
  z.pipe(
    z.tuple([
      text,
      z.enum(lifeStates),
      text,
      z.number(),
      z.tuple([text, z.number()]),
      z.tuple([text, text, text]),
      z.tuple([text, text, text]),
      z.tuple([text, text, text]),
    ]),
    z.transform(
      ([code, state, by, at, [approvedBy, approvedAt], [words, own, unit], said, issue]): LifeEntry => {
        const [remark, lost, next] = said;
        const [number, symbol, day] = issue;
        const told = { remark, lost, next, number, symbol, day };
        return { code, state, by, at, approvedBy, approvedAt, text: words, words: own, unit, ...told };
      },
    ),
  ),
];

/** Every paper of which something is kept, by `codeKey`. */
export const livesIn = (ledger: Readonly<Record<string, string>>): Stored<LifeEntry> =>
  storedUnder(prefix, shapes, ledger);

/** Lives as entries of the ledger by their whole names, to be written with others in one call. */
export const packedLives = (lives: readonly LifeEntry[]): Record<string, string> =>
  Object.fromEntries(lives.map((life) => [prefix + codeKey(life.code), packed(life)]));

const packed = (life: LifeEntry): string => {
  const { code, state, by, at, approvedBy, approvedAt, remark, lost, next, number, symbol, day } = life;
  return entryText(shapes, [
    code,
    state,
    by,
    at,
    [approvedBy, approvedAt],
    [life.text, life.words, life.unit],
    [remark, lost, next],
    [number, symbol, day],
  ]);
};

/** What a paper begins with. */
export const unlived = (code: string): LifeEntry => ({ ...draft, code, text: '', words: '', unit: '' });
