/** Members of Forms that the published types do not have yet (reference: Form.isPublished and its neighbours, 2025). */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
