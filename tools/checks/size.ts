import { TARGETS } from "../bench/targets.ts";
import { buildBundle } from "../worker/build.ts";

/** Builds the Worker as it would be uploaded and fails where it has grown too large. */
const kibibytes = buildBundle().gzipBytes / 1024;
console.log(`bundle: ${kibibytes.toFixed(1)} KiB gzip, at most ${TARGETS.bundleGzipKib}`);
if (kibibytes > TARGETS.bundleGzipKib) process.exitCode = 1;
