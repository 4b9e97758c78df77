import { execFileSync } from "node:child_process";

/** What `[build]` of wrangler.toml does before a start: the tests in the Worker have the files it will have. */
export default function layOutAssets(): void {
  execFileSync(process.execPath, ["tools/worker/assets.ts"], { stdio: "inherit" });
}
