import { ICON_LINK, ICON_WITHIN } from "./favicon";
import { STYLE_PATH, STYLE_TEXT } from "./page-style";

/** The value of `format` that asks for a page as a file of its own. */
export const ONE_FILE = "html";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";
const SCRIPT = /<script[^>]*><\/script>/g;
const STYLE_LINK = `<link rel="stylesheet" href="${STYLE_PATH}"/>`;
/** Only attributes have a quotation mark that is not escaped. */
const ADDRESS = /\b(href|action|formaction)="\/(?!\/)/g;

/** A page that opens anywhere: its style within, what it leads to by its whole address, and nothing loaded from anywhere. */
export function asOneFile(html: string, origin: string): string {
  return html
    .replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, "")
    .replace(SCRIPT, "")
    .replace(
      STYLE_LINK,
      () => `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/><style>${STYLE_TEXT}</style>`,
    )
    .replace(ICON_LINK, ICON_WITHIN)
    .replace(ADDRESS, (_, name: string) => `${name}="${origin}/`);
}
