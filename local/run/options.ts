import type { AccountKind } from '../mail/limits';
import type { AuthMode } from './permissions';

/**
 * The `nth` call (from 1) of a REST method is answered with `status`; whether its work was done all the same is `landed`.
 * Status 0: no answer at all, so that `fetchAll` throws, and what it had still to send stays unsent. Status 200 without
 * landing: a mail that Gmail says it took, and drops.
 */
export type Fault = {
  call: string;
  nth: number;
  status: number;
  landed: boolean;
  /** With status 0: what is thrown, by a service's member instead of doing its work; else the text of the answer. */
  says?: string;
  /** Such as `userRateLimitExceeded`. @default what Google mostly gives with the status */
  reason?: string;
};

export type RunOptions = {
  /** Account under which the script runs. @default the owner of the workspace */
  as?: string;
  /** Wall clock of the Sheet's zone at the start, such as `2020-07-10T08:00`. @default the time of the workspace */
  now?: string;
  /** Whether a trigger started it, and no person. @default false */
  triggered?: boolean;
  /** @default 'FULL' */
  authMode?: AuthMode;
  /** Decides how much mail may be sent. @default 'workspace' */
  account?: AccountKind;
  /** Recipients in any 24 hours, instead of what the kind of account may have. */
  mailLimit?: number;
  /** What the account has granted, full names. @default all that the manifest asks for */
  scopes?: readonly string[];
  /** Kills the run at its `call`-th service call (from 1), before or after the call did its work. */
  dieAt?: { call: number; when: 'before' | 'after' /** @default 'lost' */; sheetWrites?: 'lost' | 'kept' };
  faults?: readonly Fault[];
  /** Told before each service call which it is, and its number from 1 (the number that `dieAt` counts). */
  onCall?: (name: string, number: number) => void;
  /**
   * How many milliseconds a service call takes on the clock of this run, which then counts these and its sleep alone. A request that makes
   * or changes a file and sends no content is called so: `Drive.files.create, no content`.
   */
  lasts?: (name: string) => number;
};
