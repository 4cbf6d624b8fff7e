/**
 * What follows from a value alone, worked out once for that very value: a run asks for the same of each of a hundred mails. The value is not to
 * change afterwards.
 * @example oncePer((days: { of: number[] }) => Math.max(...days.of))({ of: [1, 3] }) // 3
 */
export function oncePer<Of extends object, Made extends object>(
  make: (value: Of) => Made,
): (value: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (value) => {
    const known = made.get(value);
    if (known) return known;
    const one = make(value);
    made.set(value, one);
    return one;
  };
}

/** A value worked out when it is first asked for. @example lazily(() => 2)() // 2 */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
