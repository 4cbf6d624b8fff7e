import { wordsOf } from '../../documents/adopt/rendered';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import { isFrozen, type Life } from '../../domain/papers/life';
import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import { codeKey, digest } from '../../domain/text/digest';
import { docLink } from '../../google/drive';
import type { PaperMade } from '../../spoken/problems';
import type { Book } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import type { WantedPaper } from '../papers/fate';
import type { Lives } from '../papers/lives';
import { isWritten } from '../papers/paper-ledger';
import type { Survey } from '../papers/survey';
import { bareWords } from '../papers/text-without-numbers';

/** What may be written, what stays as it is, and for which papers another would have to be begun. */
export type Standing = {
  free: WantedPaper[];
  documents: PaperMade[];
  problems: Problem[];
  asked: ListedPaper[];
};

type Around = { book: Book; lives: Lives; seen: Survey };

/** Parts papers by their lives. A copy for somebody who was invited later is still to be made, as far as it says what the others do. */
export function standing({ wanted, ...around }: Around & { wanted: readonly WantedPaper[] }): Standing {
  const known = wanted.filter(({ listed }) => !around.lives.unrecognised.has(codeKey(listed)));
  const rows = [...new Set(known.map(({ listed }) => listed))];
  const parts = rows.map((row) =>
    ofRow(
      row,
      known.filter(({ listed }) => listed === row),
      around,
    ),
  );
  return {
    free: parts.flatMap(({ free }) => free),
    documents: parts.flatMap(({ documents }) => documents),
    problems: parts.flatMap(({ problems }) => problems),
    asked: parts.flatMap(({ asked }) => asked),
  };
}

function ofRow(code: string, copies: readonly WantedPaper[], around: Around): Standing {
  const { lives, seen, book } = around;
  const life = lives.of(code);
  if (!isFrozen(life.state)) return { free: [...copies], documents: [], problems: [], asked: [] };
  const isThere = (one: WantedPaper): boolean => isKept(one, life, around);
  const there = copies.filter(isThere);
  const changed = life.state === 'replaced' ? there[0] : there.find((one) => differs(one, seen));
  const missing = copies.filter((one) => !isThere(one));
  const mayCome = missing.length > 0 && maySay(code, life, around);
  const listed = paperCoded(code, book);
  const stays = changed ?? (mayCome ? undefined : missing[0]);
  return {
    free: mayCome ? missing : [],
    documents: there.map((one) => made(one, one === changed, seen)),
    problems: stays ? [told(life, stays, listed)] : [],
    asked: changed && listed && life.state !== 'issued' ? [listed] : [],
  };
}

/**
 * Whether there is a copy that is to stay as it is. What this account made and Drive no longer has is to be made again; one that reached nobody yet, though
 * others of its paper did, may still be written anew, since its mail must tell what is so now.
 */
function isKept({ key, code }: WantedPaper, { state }: Life, { seen, lives }: Around): boolean {
  const [entry, file] = [seen.entries.get(key), seen.files.get(key)];
  if (!isWritten(entry) || (!file && entry?.maker === seen.me)) return false;
  return state !== 'sent' || lives.hasLeft(code);
}

/** Whether a file says something else than the paper would now. The way of printing may be another meanwhile: only words count. */
function differs({ key, made: now, paper }: WantedPaper, { files }: Survey): boolean {
  const file = files.get(key);
  if (!file || file.appProperties.made === now) return false;
  return file.appProperties.text !== digest(wordsOf(paper));
}

/** Whether a further copy of a paper that is out says what the others say. */
function maySay(code: string, { state }: Life, { book, lives }: Around): boolean {
  if (state === 'sent') return true;
  const { words, unit } = lives.kept(code);
  return words !== '' && bareWords({ code }, book, unit)?.words === words;
}

function told({ state }: Life, { paper: { name } }: WantedPaper, listed: ListedPaper | undefined): Problem {
  const code: ProblemCode = state === 'issued' ? 'paper-frozen' : 'paper-sent';
  return problem(code, placeIn('papers', listed?.row, 'state'), name);
}

function made({ key, code, kind, unit, paper }: WantedPaper, changed: boolean, seen: Survey): PaperMade {
  const { id = '', name = paper.name } = seen.entries.get(key) ?? {};
  const link = id ? docLink(id) : '';
  const isOwn = paper.template.isOwn === true;
  return { code, kind, unit: unit.code, name, id, link, state: changed ? 'frozen' : 'unchanged', isOwn };
}
