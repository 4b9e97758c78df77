import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Lays out the files the Worker serves as they are: the API reference, from its npm package, and the script that starts
 * it. Works without a network.
 */
const root = new URL("../", import.meta.url);
const target = new URL(".assets/reference/", root);
const ui = new URL("node_modules/swagger-ui-dist/", root);

rmSync(fileURLToPath(new URL(".assets/", root)), { recursive: true, force: true });
mkdirSync(fileURLToPath(target), { recursive: true });
for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "LICENSE", "NOTICE"]) {
  copyFileSync(fileURLToPath(new URL(file, ui)), fileURLToPath(new URL(file, target)));
}
copyFileSync(fileURLToPath(new URL("src/pages/reference/start.js", root)), fileURLToPath(new URL("start.js", target)));
