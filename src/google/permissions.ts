const prefix = 'https://www.googleapis.com/auth/';

/** The permissions that the running account has given, without their common beginning: `drive.file`. */
export const givenPermissions = (): string[] =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
    .getAuthorizedScopes()
    .map((scope) => scope.replace(prefix, ''));

/**
 * Has Google ask the user for permissions that were left unticked, by their names without their common beginning. As its reference says, the
 * run then ends and Google asks, so nothing may catch what is thrown here; where nothing is missing, or Google has no such call, the run goes on.
 */
export function requirePermissions(names: readonly string[]): void {
  if (names.length === 0 || !asksByName()) return;
  ScriptApp.requireScopes(
    ScriptApp.AuthMode.FULL,
    names.map((name) => prefix + name),
  );
}

/** Whether Google has the call at all. */
export const asksByName = (): boolean => typeof ScriptApp.requireScopes === 'function';
