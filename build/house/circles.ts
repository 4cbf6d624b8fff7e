/** What leads where, by name: files and what they import, or rooms. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Groups of names that each reach every other of their group; one name alone is no circle. Tarjan's walk: a group is
 * complete when the walk comes back to the first of its names that it met.
 * @example circlesIn(new Map([['a', ['b']], ['b', ['a', 'c']], ['c', []]])) // [['a', 'b']]
 */
export function circlesIn(graph: Graph): string[][] {
  const met = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): number => {
    const own = met.size;
    met.set(name, own);
    open.push(name);
    const earliest = Math.min(own, ...(graph.get(name) ?? []).map(reach));
    if (earliest === own) close(name);
    return earliest;
  };
  const reach = (next: string): number => {
    const seen = met.get(next);
    if (seen === undefined) return visit(next);
    return open.includes(next) ? seen : Number.POSITIVE_INFINITY;
  };
  const close = (name: string) => {
    const group = open.splice(open.indexOf(name));
    if (group.length > 1) circles.push(group.sort());
  };
  for (const name of graph.keys()) if (!met.has(name)) visit(name);
  return circles;
}
