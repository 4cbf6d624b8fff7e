const prefix = 'https://www.googleapis.com/auth/';

/** The permissions that the running account has given, without their common beginning: `drive.file`. */
export const givenPermissions = (): string[] =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
    .getAuthorizedScopes()
    .map((scope) => scope.replace(prefix, ''));
