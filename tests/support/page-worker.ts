import type { TestProject } from "vitest/node";
import { develop } from "../../tools/worker/develop";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the Worker of this run is reached. */
    readonly origin: string;
  }
}

/** Starts one Worker for all tests in the browser, and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await develop();
  project.provide("origin", origin);
  return async () => {
    await stop();
  };
}
