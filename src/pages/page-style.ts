import css from "./page.css";

/** 32 bits of FNV-1a: enough to tell one release's style from another's. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export const STYLE_TEXT: string = css;
/** The address changes with the content, so that it may be kept for ever. */
export const STYLE_NAME = `page.${hashOf(css)}.css`;
export const STYLE_PATH = `/assets/${STYLE_NAME}`;
