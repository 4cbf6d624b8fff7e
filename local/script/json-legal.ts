/**
 * Copies what passes between a page and the script. Legal are numbers, texts, booleans, null and plain objects and
 * lists of these; a Date would make Google call neither handler. Source: guide "HTML service: communicate with server functions".
 * @throws with the path of the first illegal value, such as `result.problems[0].at: Date`
 */
export function copyLegal(value: unknown, path: string): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => copyLegal(item, `${path}[${index}]`));
  if (typeof value === 'object' && kind === 'Object' && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, copyLegal(inner, `${path}.${key}`)]),
    );
  }
  throw new TypeError(`A page and the script cannot exchange this: ${path}: ${kind}`);
}

/** Plain in whatever realm: nothing but Object.prototype, or nothing, above it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
