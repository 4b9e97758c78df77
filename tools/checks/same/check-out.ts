import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface CheckedOut {
  readonly directory: string;
  remove(): void;
}

/** A commit in a folder of its own, with the packages it names: those at hand where the lock file is the same. */
export function checkOut(root: string, commit: string): CheckedOut {
  const directory = join(mkdtempSync(join(tmpdir(), "jcm-same-")), "tree");
  const git = (...parameters: string[]) =>
    execFileSync("git", parameters, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  git("worktree", "add", "--detach", directory, commit);
  const remove = () => {
    git("worktree", "remove", "--force", directory);
    rmSync(join(directory, ".."), { recursive: true, force: true });
  };
  try {
    const lock = (folder: string) => readFileSync(join(folder, "package-lock.json"), "utf8");
    if (lock(root) === lock(directory)) symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
    else execFileSync("npm", ["ci"], { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    remove();
    throw error;
  }
  return { directory, remove };
}
