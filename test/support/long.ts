/** Whether `npm test -- --long` was asked for: walks go everywhere, with as many mails as a large conference has. */
export const isLong = process.env.GIAO_BAN_LONG === 'true';

/** The whole of a walk, or the part of it that meets the same states. */
export const whole = <T>(all: T, part: T): T => (isLong ? all : part);

/** A test that goes further under `--long`; the closing lines name it where it did not. */
export const walk: (name: string, body: () => void) => void = (name, body) =>
  test(isLong ? name : `${name} (shortened)`, body);
