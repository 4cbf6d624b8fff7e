/** A template of `documents/templates/`, built to .docx and inlined as base64, with its fingerprint, by `build/bundle/templates.ts`. */
declare module '*.template.docx' {
  export const docx: string;
  export const mark: string;
}

/** Lines of a table, packed by `build/bundle/packed.ts` to a zip in base64 with one entry for each value of their first column. */
declare module '*.tsv.zip' {
  const base64: string;
  export default base64;
}
