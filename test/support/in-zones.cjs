/** Runs every test of a file once in each zone: see zone.cjs. The file itself, and what it imports, is loaded only once. */
const inZones =
  (declare) =>
  (name, body, ...timeout) => {
    for (const zone of globalThis.zones)
      declare(
        `${name} [${zone}]`,
        (...row) => {
          globalThis.enterZone(zone);
          return body(...row);
        },
        ...timeout,
      );
  };

for (const name of ['test', 'it']) {
  const declare = globalThis[name];
  // Whatever else Jest offers here (only, skip, todo) is not used by rules, and would not run in zones.
  globalThis[name] = Object.assign(inZones(declare), { each: (...table) => inZones(declare.each(...table)) });
}
