/**
 * A fact about Google that its documents leave open. The local workspace can be either way, so that the product is tried on every side;
 * what Google really does is found by the self-check.
 */
export type Unknown<Side extends string = string> = {
  /** Each way it may be, with what the product then does. */
  sides: Readonly<Record<Side, string>>;
  /** What the documents and reports make most probable; how the local workspace is unless told otherwise. */
  likely: NoInfer<Side>;
  /** The question, as a statement of what is not known. */
  fact: string;
  /** Where what is known of it was read. */
  source: string;
  /** The check of the self-check that tells which side Google is on. */
  probe: string;
  /** The check can only say what a person has to try. */
  byHand?: true;
  /** Sides on which a story cannot come to its end; what the user then reads has a test of its own. */
  stops?: readonly NoInfer<Side>[];
};

/** Declares an unknown; its sides are the names that are given here. */
export const unknown = <const Side extends string>(declared: Unknown<Side>): Unknown<Side> => declared;
