const own = Object.prototype.hasOwnProperty;

/** What packages ask of a younger library than Apps Script promises; the bundle calls these in its place. */
export const objectHasOwn = (object: object, key: PropertyKey): boolean => own.call(object, key);
