import type { Results } from "./results.ts";
import type { Ratio } from "./statistics.ts";
import { TARGETS } from "./targets.ts";

/** docs/benchmarks.md: every figure with what it is a ratio of, and whether it meets its target. */
export function reportText(results: Results): string {
  const { machine, quick } = results;
  return `# Benchmarks

Written by \`npm run bench\`${quick ? " --quick: rough figures that show that everything runs" : ""}. Each figure is a ratio of two things measured in turns (A B A B) in one run, so that
the machine cancels out; it is the median of the rounds, with the smallest and largest round in parentheses. The same
figures for programs: [benchmarks.json](benchmarks.json). Where the time goes and what was tried: [performance.md](performance.md).

| | |
|---|---|
| date, commit | ${machine.date}, ${machine.commit} |
| machine | ${machine.processor}, ${machine.cores} cores, ${machine.memoryGib} GiB; ${machine.system} |
| Node | ${machine.node} |
| load average before (1, 5, 15 min) | ${machine.loadBefore} |

## Estimates against a bare Worker

The first example of each estimate in the OpenAPI document, against a Worker that parses the same body and sends as many
bytes that lie ready. Both run in workerd directly on loopback; ${results.connections} connections; every answer is compared with the one
expected, byte for byte. CPU is that of the Worker's process, from the system's accounting: it does not depend on how fast the load
generator is.

| estimate | answer, bytes | requests/s, ours | bare | ratio | target | CPU µs/request, ours | bare | CPU ratio |
|---|--:|--:|--:|--:|---|--:|--:|--:|
${results.estimates
  .map(({ name, answerBytes, requestsPerSecond: rate, cpuMicroseconds: cpu }) =>
    row([
      name,
      whole(answerBytes),
      whole(rate.ours),
      whole(rate.theirs),
      ratio(rate),
      verdict(rate.ratio >= TARGETS.throughputRatio, `≥ ${TARGETS.throughputRatio}`),
      ...cpuCells(cpu),
    ]),
  )
  .join("\n")}

## Summaries

The same estimate by \`?detail=summary\`, which promises to stay under 3,000 bytes, against the whole answer.

| estimate | answer, bytes | requests/s, summary | whole | ratio | CPU µs/request, summary | whole | CPU ratio |
|---|--:|--:|--:|--:|--:|--:|--:|
${results.summaries
  .map(({ name, answerBytes, requestsPerSecond: rate, cpuMicroseconds: cpu }) =>
    row([name, whole(answerBytes), whole(rate.ours), whole(rate.theirs), ratio(rate), ...cpuCells(cpu)]),
  )
  .join("\n")}

## The method core

One evaluation of a formula sheet, its inputs new each time, against the same arithmetic written out by hand, and against
HyperFormula with the same sheet row for row. The product's own code in Node ${machine.node}, because workerd has no clock that runs while
it computes. All three must agree on every line to 1e-12 before they race.

| sheet | against | ours, ns | other, ns | ratio | target |
|---|---|--:|--:|--:|---|
${results.core
  .map(({ sheet, against, nanoseconds }) =>
    row([
      sheet,
      against,
      whole(nanoseconds.ours),
      whole(nanoseconds.theirs),
      against === "HyperFormula" ? `1/${number(1 / nanoseconds.ratio)}` : ratio(nanoseconds),
      against === "HyperFormula" ? "" : verdict(nanoseconds.ratio <= TARGETS.coreRatio, `≤ ${TARGETS.coreRatio}`),
    ]),
  )
  .join("\n")}

## Monte Carlo

The same estimate with \`"uncertainty": {}\` (2,000 samples and the drivers) against the plain one, over HTTP.

| estimate | requests/s, with | without | ratio | CPU µs/request, with | without | CPU ratio |
|---|--:|--:|--:|--:|--:|--:|
${results.samples
  .map(({ name, requestsPerSecond: rate, cpuMicroseconds: cpu }) =>
    row([name, whole(rate.ours), whole(rate.theirs), ratio(rate), ...cpuCells(cpu)]),
  )
  .join("\n")}

## Batches

One streamed request of many lines (NDJSON), against a Worker that sends the stream back untouched.

| batch | line, bytes | result, bytes | lines/s, ours | pass-through | ratio | CPU µs/line, ours | pass-through | CPU ratio |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
${results.batches
  .map(({ name, lineBytes, resultBytesPerLine, linesPerSecond: rate, cpuMicroseconds: cpu }) =>
    row([
      name,
      whole(lineBytes),
      whole(resultBytesPerLine),
      whole(rate.ours),
      whole(rate.theirs),
      ratio(rate),
      ...cpuCells(cpu),
    ]),
  )
  .join("\n")}

## Portfolios

200 measures in one request: every estimate with its subsidy and money, the ranking, and the exact plan for a budget of 40 %
of the costs, or the best plan found with a proven bound. The whole exchange over HTTP; the harder the costs follow the
tonnes, the harder the choice.

| portfolio | application | creditable, t/yr | exact | ms, median (range) | CPU ms | target |
|---|---|--:|---|--:|--:|---|
${results.portfolios
  .map(({ name, application, creditableTco2PerYear, exact, milliseconds, cpuMilliseconds }) =>
    row([
      name,
      application,
      whole(creditableTco2PerYear),
      exact ? "yes" : "no",
      `${whole(milliseconds.median)} (${whole(milliseconds.lowest)}–${whole(milliseconds.highest)})`,
      cpuMilliseconds === undefined ? "not told" : whole(cpuMilliseconds),
      withinMilliseconds(
        milliseconds.median,
        application === "joint" ? TARGETS.jointPortfolioMilliseconds : TARGETS.portfolioMilliseconds,
      ),
    ]),
  )
  .join("\n")}

## Uploads

A workbook (.xlsx) of 11,000 rows on the page of street lights: sent, read, answered with its link, and the page of the link;
then the same page as one file. \`npm run bench -- --only uploads\` measures this alone.

| | rows | KiB | ms, median (range) | target |
|---|--:|--:|--:|---|
${results.uploads
  .map(({ name, rows, bytes, milliseconds }) =>
    row([
      name,
      whole(rows),
      whole(bytes / 1024),
      `${whole(milliseconds.median)} (${whole(milliseconds.lowest)}–${whole(milliseconds.highest)})`,
      withinMilliseconds(milliseconds.median, TARGETS.uploadMilliseconds),
    ]),
  )
  .join("\n")}

## Start and size

| | | target |
|---|--:|---|
| active time of a start (\`wrangler check startup\`, ${results.startup.profiles} profiles) | ${number(results.startup.activeMilliseconds)} ms (${number(results.startup.lowest)}–${number(results.startup.highest)}) | ${verdict(results.startup.activeMilliseconds <= TARGETS.startupMilliseconds, `≤ ${TARGETS.startupMilliseconds} ms`)} |
| bundle, minified | ${number(results.bundle.bytes / 1024)} KiB | |
| bundle, gzip | ${number(results.bundle.gzipBytes / 1024)} KiB | ${verdict(results.bundle.gzipBytes <= TARGETS.bundleGzipKib * 1024, `≤ ${TARGETS.bundleGzipKib} KiB`)} |
`;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const verdict = (met: boolean, target: string) => `${target}: ${met ? "met" : "**missed**"}`;
const withinMilliseconds = (measured: number, most: number) => verdict(measured <= most, `≤ ${whole(most)} ms`);
const whole = (value: number) => Math.round(value).toLocaleString("en");

/** Three digits are more than a measurement is worth. */
const number = (value: number) => Number(value.toPrecision(3)).toLocaleString("en");

function ratio({ ratio, lowest, highest }: Ratio): string {
  return `${number(ratio)} (${number(lowest)}–${number(highest)})`;
}

function cpuCells(cpu: Ratio | undefined): string[] {
  return cpu === undefined ? ["not told", "not told", ""] : [whole(cpu.ours), whole(cpu.theirs), ratio(cpu)];
}
