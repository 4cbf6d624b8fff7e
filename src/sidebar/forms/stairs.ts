/**
 * The path of a count that only grows: along at what it was, up on each day, along to `until`.
 * @example stairs([{ at: 0.5, total: 2 }], 1, { width: 100, height: 10 }) // 'M0 10H50V0H100'
 */
export function stairs(
  days: readonly { at: number; total: number }[],
  until: number,
  { width, height }: { width: number; height: number },
): string {
  const most = Math.max(1, days[days.length - 1]?.total ?? 0);
  const steps = days.map(
    ({ at, total }) => `H${Math.round(at * width)}V${Math.round(height - (total / most) * height)}`,
  );
  return `M0 ${height}${steps.join('')}H${Math.round(until * width)}`;
}
