import type { CallFacts } from '../../domain/forms/lights';
import type { Book } from '../../tables/book';
import type { FormEntry } from '../forms/form-ledger';
import { askingOnce } from '../forms/form-plan';
import { printsOf } from '../forms/opening';
import { asksOfOtherDay } from './about-day';
import { planOf } from './plan';
import type { KnownForm } from './read';

/** Whether a Form asks what the Sheet has now, other questions, or about another day or hour; a wrong edit is told of by itself. */
export function asksOf(known: KnownForm & { entry: FormEntry }, book: Book<'conference'>): CallFacts['asks'] {
  const { form, kind, entry } = known;
  if (asksOfOtherDay(form, entry, book)) return 'other-day';
  const isWrong = kind.problems.some(({ weight }) => weight === 'blocks');
  if (entry.asks === undefined || isWrong) return undefined;
  const plan = planOf(known, book);
  return [plan, askingOnce(plan)].some((one) => printsOf(one).asks === entry.asks) ? 'same' : 'behind';
}
