/** The parts of autocannon the benchmarks use; the package brings no types. */
declare module "autocannon" {
  interface Options {
    url: string;
    method: "POST" | "GET";
    headers?: Record<string, string>;
    body?: string;
    /** Answers with another body are counted as mismatches. */
    expectBody?: string;
    connections: number;
    /** Seconds. */
    duration: number;
  }
  interface Result {
    requests: { total: number };
    /** Seconds. */
    duration: number;
    non2xx: number;
    errors: number;
    timeouts: number;
    mismatches: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
