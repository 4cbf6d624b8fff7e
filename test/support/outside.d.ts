/** Node’s own `require`, see outside.cjs. */
declare var requireOutside: NodeJS.Require;
