/**
 * Which files find no room in a mail, the largest first, so that as few as can be are left out; in the order given. Bytes.
 * @example beyondRoom([{ bytes: 20 }, { bytes: 9 }, { bytes: 8 }], 25) // [{ bytes: 20 }]
 */
export function beyondRoom<F extends { bytes: number }>(files: readonly F[], room: number): F[] {
  let sum = files.reduce((all, { bytes }) => all + bytes, 0);
  const out = new Set<F>();
  for (const file of [...files].sort((a, b) => b.bytes - a.bytes)) {
    if (sum <= room) break;
    out.add(file);
    sum -= file.bytes;
  }
  return files.filter((file) => out.has(file));
}
