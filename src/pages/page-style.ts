import page from "./page.css";
import print from "./print.css";
import result from "./result.css";
import { shortHash } from "./short-hash";

export const STYLE_TEXT: string = page + result + print;
/** The address changes with the content, so that it may be kept for ever. */
export const STYLE_NAME = `page.${shortHash(STYLE_TEXT)}.css`;
export const STYLE_PATH = `/assets/${STYLE_NAME}`;
