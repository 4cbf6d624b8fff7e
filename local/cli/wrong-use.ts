/** The command line was not understood; the message says why, in Vietnamese. */
export class WrongUse extends Error {}
