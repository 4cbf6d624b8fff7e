import { createContext, runInContext } from 'node:vm';

/** What happened when a bundle was loaded and its `onOpen` called. */
export type Opening = {
  /** Functions that the menu names. */
  entries: string[];
  /** Modules that were evaluated on demand, by path. */
  loaded: string[];
  /** The error that ended it. */
  error?: string;
};

/**
 * Loads a bundle as Google does for every run, and opens the Sheet in AuthMode.NONE: only the menu may be
 * built, and any other service at the top level or in `onOpen` kills it. So nothing else is there.
 */
export function openSheet(code: string): Opening {
  const opening: Opening = { entries: [], loaded: [] };
  const context = createContext(
    { loaded: opening.loaded },
    { codeGeneration: { strings: false, wasm: false } },
  );
  try {
    runInContext(watchModules, context);
    runInContext(code, context, { filename: 'Code.js' });
    Object.assign(context, menuOnly(opening.entries));
    runInContext("onOpen({ authMode: 'NONE' })", context);
  } catch (error) {
    opening.error = String(error);
  }
  return opening;
}

/**
 * esbuild keeps a module that is evaluated on demand as the one member of an object, named by its path, and asks
 * for that name when it evaluates it.
 */
const watchModules = `
  const ownNames = Object.getOwnPropertyNames;
  Object.getOwnPropertyNames = (object) => {
    const names = ownNames(object);
    if (names.length === 1 && /[.](ts|tsx|js|mjs|cjs)$/.test(names[0])) loaded.push(names[0]);
    return names;
  };
`;

function menuOnly(entries: string[]): object {
  const menu = {
    addItem: (_label: string, entry: string) => {
      entries.push(entry);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  return {
    SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
    ScriptApp: { AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' } },
  };
}
