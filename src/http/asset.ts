import type { AppContext } from "./environment";
import { ProblemError } from "./problem";

/** A file laid out beside the Worker, or undefined where there is none of this name. 503 where a host has no files. */
export async function readAsset(c: AppContext, path: string): Promise<Response | undefined> {
  const assets = c.env?.ASSETS;
  if (assets === undefined) throw new ProblemError("service-unavailable", "filesMissing");
  // The host of the address is of no account to the binding.
  const file = await assets.fetch(new URL(path, "http://assets"));
  if (file.ok) return file;
  await file.body?.cancel();
  return undefined;
}

/** A file that every release brings with it; 503 where it is missing. */
export async function requireAsset(c: AppContext, path: string): Promise<Response> {
  const file = await readAsset(c, path);
  if (file === undefined) throw new ProblemError("service-unavailable", "filesMissing");
  return file;
}
