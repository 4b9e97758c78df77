/** Files of the interactive reference that come with its package, … */
export const REFERENCE_PACKAGE_FILES = [
  "swagger-ui.css",
  "swagger-ui-bundle.js",
  "swagger-ui-bundle.js.LICENSE.txt",
  "LICENSE",
  "NOTICE",
] as const;

/** … those of our own, … */
export const REFERENCE_OWN_FILES = ["reference.css", "start.js"] as const;

/** … and what is made of the document. */
export const REFERENCE_SAMPLES = "samples.json";
