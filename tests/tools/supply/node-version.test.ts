import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../../tools/worker/root";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("container, CI and the machine of a contributor run the same Node", () => {
  const { devDependencies } = JSON.parse(read("package.json"));
  const images = [read("Dockerfile"), read(".github/workflows/ci.yml")].map(
    (text) => /\bnode:([\d.]+)-/.exec(text)?.[1],
  );
  expect(images).toEqual([devDependencies.node, devDependencies.node]);
});

test("CI runs what a contributor runs, and nothing else", () => {
  const steps = [...read(".github/workflows/ci.yml").matchAll(/^ +- run: (.+)$/gm)].map(([, command]) => command);
  expect(steps).toEqual(['git config --global --add safe.directory "$GITHUB_WORKSPACE"', ".ci/run"]);
});
