import { createHash } from "node:crypto";

/**
 * Content hash of reference data, 12 hexadecimal digits: of names and values, whatever the order of the files and the
 * blanks in them.
 */
export function referenceHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const name of [...files.keys()].sort()) {
    hash.update(JSON.stringify([name, JSON.parse(files.get(name) as string)]));
  }
  return hash.digest("hex").slice(0, 12);
}
