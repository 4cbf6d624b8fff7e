import type * as z from 'zod/mini';
import type { Speakable } from './words/spoken';
import type { Cause, Refusal } from './work/sheet/refusal';

/** `reads` waits for nobody · `writes` runs alone on the Sheet · `takes-turns` asks for the Sheet itself, a while at a time. */
export type Runs = 'reads' | 'writes' | 'takes-turns';

/** One thing that a user can do, as the one door, the page, the command line and the guide know it. */
type Declared<
  Name extends string,
  Request extends z.ZodMiniObject,
  Code extends Cause,
  Met extends object,
> = {
  name: Name;
  runs: Runs;
  /** What a person presses for it, or when the machine does it by itself. In Vietnamese. */
  press: string;
  /** What then happens. In Vietnamese. */
  help: string;
  /** Whether `giao-ban run` has it; members of `request` with a description are its flags. @default true */
  verb?: boolean;
  /** What it may be asked with. It comes from a page, so nothing else passes. */
  request: Request;
  /** Why it may refuse, beyond what any call may: that another run has the Sheet, that Google refuses. @default nothing */
  refuses?: readonly Code[];
  /** Done at once, before waiting for the run that has the Sheet. */
  first?: (request: z.output<Request>) => void;
  act: (request: z.output<Request>) => Met;
};

type CausesOf<Met> = Met extends Refusal<infer C> ? C : never;

/**
 * Demands a member that nobody can write where a declaration is unsound, so that the compiler names what is wrong. (`object` stands for
 * the answer while the compiler has not looked at the deed yet.)
 */
type Sound<Code extends Cause, Met> =
  object extends Required<Met>
    ? unknown
    : Nothing<Exclude<CausesOf<Met>, Code>, 'refuses without saying so'> &
        Nothing<Exclude<Code, CausesOf<Met>>, 'never refuses for'> &
        (Exclude<Met, Refusal> extends Speakable<Exclude<Met, Refusal>>
          ? unknown
          : { 'cannot leave as JSON': Speakable<Exclude<Met, Refusal>> });

type Nothing<Found, Fault extends string> = [Found] extends [never] ? unknown : { [K in Fault]: Found };

/**
 * Declares an action. Door, page, command line, guide and README follow from it once it stands in `all.ts`.
 * @returns the declaration, with `asked`: the deed for a request, undefined for what is none
 */
export const action = <
  const Name extends string,
  Request extends z.ZodMiniObject,
  Met extends object,
  const Code extends Cause = never,
>(
  declared: Declared<Name, Request, Code, Met> & Sound<Code, Met>,
) => ({
  ...declared,
  verb: declared.verb ?? true,
  asked: (request: unknown) => {
    const { data } = declared.request.safeParse(request);
    return data && { first: () => declared.first?.(data), act: () => declared.act(data) };
  },
});
