import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../../tools/worker/root";

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
const client = manifestIn("clients/typescript");

test("the client's package has the version, the licence and the Node of the release it is made for", () => {
  const { version, license, engines } = manifestIn(".");
  expect(client).toMatchObject({ version, license, engines });
});

test("the client's package may be published to any registry, and needs no other package", () => {
  const keys = ["private", "publishConfig", "dependencies", "peerDependencies", "optionalDependencies"];
  expect(keys.filter((key) => key in client)).toEqual([]);
});
