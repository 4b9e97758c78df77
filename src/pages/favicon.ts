import type { App } from "../http/environment";

/** The picture of the site, small enough to go with a page that is kept as one file. */
const DRAWING =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#155e4b'/><path d='M4 3v10h9M7 10V7M10 10V5' stroke='white' stroke-width='1.8' fill='none'/></svg>";

/** The same in 16 × 16 points, for browsers that ask for it by this old name, beside whatever they show. */
const POINTS =
  "AAABAAEAEBAQAAEABAAoAQAAFgAAACgAAAAQAAAAIAAAAAEABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAS14VAP///wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEREREREQABEREREREREBERERERERERERERERERERERERERERERERESIiIiIiERERIiIiIiIREREiESISIRERESIRIhIhERERIhEREiEREREiERESIRERESIRERERERERIhEREREREREREREREREQEREREREREQABEREREREQDAAwAAgAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIABAADAAwAA";

const SVG_PATH = "/favicon.svg";

export const ICON_LINK = `<link rel="icon" href="${SVG_PATH}" type="image/svg+xml"/>`;
export const ICON_WITHIN = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(DRAWING)}"/>`;
export { SVG_PATH as ICON_PATH };

export function registerIcon(app: App): void {
  const served = (body: BodyInit, type: string) =>
    new Response(body, { headers: { "content-type": type, "cache-control": "public, max-age=604800" } });
  app.get(SVG_PATH, () => served(DRAWING, "image/svg+xml"));
  app.get("/favicon.ico", () =>
    served(
      Uint8Array.from(atob(POINTS), (character) => character.charCodeAt(0)),
      "image/x-icon",
    ),
  );
}
