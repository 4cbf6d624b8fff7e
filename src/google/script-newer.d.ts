/** A member of ScriptApp that the published types do not have yet (reference: AuthorizationInfo.getAuthorizedScopes, 2025). */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}
