import type { Sending } from '../../spoken/mail';
import { stepMs } from '../../words/limits';
import { type Answer, ask, distinct, type Refusal, type Request } from '../parts/ask';

/** What a run of several steps has brought so far; `sent` in order, each mail once with its last state. */
export type SendProgress = Pick<
  Sending,
  'sent' | 'done' | 'total' | 'more' | 'secondsLeft' | 'next' | 'from' | 'problems'
> & {
  /** Why the last step brought nothing. */
  refusal?: Refusal;
};

export const nothingSent: SendProgress = {
  sent: [],
  done: 0,
  total: 0,
  more: false,
  secondsLeft: 0,
  next: '',
  from: '',
  problems: [],
};

/** What a run begins with: the list that is confirmed and its hour, or nothing but going on. */
export type Begin = Omit<Request<'send-mail'>, 'holder' | 'budgetMs'>;

/** One name a page: the server lets one window send at a time, and knows this one again by it. */
const holder = Math.random().toString(36).slice(2);
/** Steps in a row that may bring nothing new before we stop instead of asking for ever. */
const patience = 3;

/**
 * Sends step by step until nothing may leave now, a step is refused or unanswered, or `halted` says so; `show` gets each step.
 * `begin` = what the first step is asked with, such as the list that it confirms. Safe to start again: what left is not sent twice.
 * @returns whether the last step was answered as this window's own, so that the sending is not somebody else's
 */
export async function send(
  begin: Begin,
  halted: () => boolean,
  show: (progress: SendProgress) => void,
): Promise<boolean> {
  let progress = nothingSent;
  let first: Begin | undefined = begin;
  for (let idle = 0; idle < patience && !halted(); ) {
    const before = progress.done;
    const answer = await ask('send-mail', { ...first, holder, budgetMs: stepMs.mail });
    first = undefined;
    progress = joined(progress, answer);
    show(progress);
    if (!answer.ok) return false;
    if (!progress.more) return true;
    idle = progress.done > before ? 0 : idle + 1;
  }
  return true;
}

function joined(before: SendProgress, answer: Answer<Sending>): SendProgress {
  if (!answer.ok) return { ...before, more: false, refusal: answer };
  const { sent, done, total, more, secondsLeft, next, from, problems } = answer.result;
  const again = new Set(sent.map(({ code }) => code));
  return {
    sent: [...before.sent.filter(({ code }) => !again.has(code)), ...sent],
    done,
    total,
    more,
    secondsLeft,
    next,
    from,
    problems: distinct([...before.problems, ...problems]),
  };
}
