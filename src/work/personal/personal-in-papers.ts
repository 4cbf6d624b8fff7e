import { binAll, filesById } from '../../google/drive';
import { me } from '../../google/session';
import type { Book } from '../../tables/book';
import { papersOfOthersWords } from '../../words/personal-data';
import { unregister } from '../papers/paint-papers';
import { type PaperEntry, readPapers } from '../papers/paper-ledger';
import { isOfPapers } from './erase';

/** The papers in Drive that name persons, by key. */
export const papersNaming = (book: Book<'people' | 'units'>): [string, PaperEntry][] => {
  const isOne = isOfPapers(book);
  return [...readPapers().entries].filter(([, entry]) => isOne(entry));
};

/** Puts them into the bin of Drive, with their rows. @returns how many went, and in words what did not */
export function binPapers(papers: readonly [string, PaperEntry][]): { binned: number; left: string[] } {
  const own = papers.filter(([, { maker }]) => maker === me());
  const there = own.flatMap(([key, { id }]) => (id ? [{ key, id }] : []));
  const still = binAll(there.map(({ id }) => id)) === 0 ? [] : filesById(there.map(({ id }) => id));
  const kept = new Set(there.filter((_, index) => still[index]).map(({ key }) => key));
  const gone = own.filter(([key]) => !kept.has(key));
  unregister(gone, readPapers().entries);
  const left = papers.length - gone.length;
  return { binned: gone.length, left: left > 0 ? [papersOfOthersWords(left)] : [] };
}
