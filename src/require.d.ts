/** Loads a module the first time it is needed; esbuild turns it into a call inside the bundle. */
declare function require(path: string): unknown;
