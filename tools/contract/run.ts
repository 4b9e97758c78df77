import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Runs a command in the repository, shows what it prints, and ends the script where it fails. */
export function run(command: string, parameters: readonly string[], options: SpawnSyncOptions = {}): void {
  const { status, error } = spawnSync(command, parameters, { stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** The path of a tool that is installed apart from the service; `npm run tools` puts it there. */
export function tool(name: string): string {
  return `${import.meta.dirname}/node_modules/.bin/${name}`;
}

/** Ends the script with advice where the tools are not installed. */
export function requireTools(): void {
  if (existsSync(tool("spectral"))) return;
  console.error("The tools are not installed: run `npm run tools` first.");
  process.exit(1);
}
