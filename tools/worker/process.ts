import { readdirSync, readFileSync } from "node:fs";

// What Linux tells of a running process; undefined on other systems.

/** Linux counts CPU in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** CPU of a process so far, user and system. */
export function cpuSecondsOf(pid: number): number | undefined {
  const text = told(pid, "stat");
  if (text === undefined) return undefined;
  // The second field is the name in parentheses and may hold spaces; user and system time are the 14th and 15th.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** The same of the threads that live, in finer steps: for what takes a few hundredths of a second. */
export function threadMillisecondsOf(pid: number): number | undefined {
  try {
    const times = readdirSync(`/proc/${pid}/task`).map((thread) =>
      Number(told(pid, `task/${thread}/schedstat`)?.split(" ")[0]),
    );
    return times.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  } catch {
    return undefined;
  }
}

export function residentBytesOf(pid: number): number | undefined {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(told(pid, "status") ?? "")?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function told(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
