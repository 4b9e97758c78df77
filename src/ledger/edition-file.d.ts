/** Laid out by tools/worker/assets.ts before every start, build and test. */
declare module "*/.bundled/edition.json" {
  export const referenceData: string;
  /** Day of the release. */
  export const date: string;
}
