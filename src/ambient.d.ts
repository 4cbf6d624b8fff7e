/** A template of `documents/templates/`, built to .docx and inlined as base64 by `build/bundle/templates.ts`. */
declare module '*.template.docx' {
  const base64: string;
  export default base64;
}
