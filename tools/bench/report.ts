import type { Results } from "./results.ts";
import type { Ratio } from "./statistics.ts";
import { TARGETS } from "./targets.ts";
import type { HttpComparison } from "./throughput.ts";

const FORMS: Readonly<Record<string, string>> = {
  estimates: "whole",
  summaries: "summary",
  addresses: "by an address",
};

/** docs/benchmarks.md: every figure with what it is a ratio of, and whether it meets its target. */
export function reportText(results: Results): string {
  const { machine, quick } = results;
  return `# Benchmarks

Written by \`npm run bench\`${quick ? " --quick: rough figures that show that everything runs" : ""}. Each figure is a ratio of two things measured in turns (A B A B) in one run, so that
the machine cancels out; it is the median of the rounds, with the smallest and largest round in parentheses. The same
figures for programs: [benchmarks.json](benchmarks.json). What was decided for speed: [16](adr/0016-quick.md). What they mean for large
use: [scale.md](scale.md). \`npm run bench -- --only <part>\` measures one part alone: core, startup, firstRequest, floor, shares, samples,
batches, portfolios, uploads, heaviest, pages, pageShares, sheets, national.

| | |
|---|---|
| date, commit | ${machine.date}, ${machine.commit} |
| machine | ${machine.processor}, ${machine.cores} cores, ${machine.memoryGib} GiB; ${machine.system} |
| Node | ${machine.node} |
| load average before (1, 5, 15 min) | ${machine.loadBefore} |

## Answers against a bare Worker

The first example of each estimate in the OpenAPI document, whole, by \`?detail=summary\` and by an address, against a Worker that
parses the same body, serialises an object of the same size and sends the same headers: the floor of any honest answer. Both run
in workerd directly on loopback; ${results.connections} connections; every answer is compared with the one expected, byte for byte. CPU is that of the
Worker's process, from the system's accounting: it does not depend on how fast the load generator is.

| answer | bytes | requests/s, ours | bare | ratio | target | CPU µs/request, ours | bare | CPU ratio |
|---|--:|--:|--:|--:|---|--:|--:|--:|
${Object.entries(results.floor)
  .flatMap(([form, comparisons]: [string, readonly HttpComparison[]]) =>
    comparisons.map(({ name, answerBytes, requestsPerSecond: rate, cpuMicroseconds: cpu }) =>
      row([
        `${FORMS[form]}, ${name}`,
        whole(answerBytes),
        whole(rate.ours),
        whole(rate.theirs),
        ratio(rate),
        verdict(rate.ratio >= TARGETS.throughputRatio, `≥ ${TARGETS.throughputRatio}`),
        ...cpuCells(cpu),
      ]),
    ),
  )
  .join("\n")}

## Where the time of an estimate goes

Street lights, whole. Bare Workers that do more and more of what an answer takes, then ours, in turns. What is left in the last
line is validating, computing and explaining.

| with | CPU µs/request | more than the line above |
|---|--:|--:|
${results.shares
  .map(({ part, cpuMicroseconds }, index) =>
    row([
      part,
      whole(cpuMicroseconds),
      index === 0 ? "" : whole(cpuMicroseconds - (results.shares[index - 1]?.cpuMicroseconds ?? 0)),
    ]),
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

One streamed request of many lines (NDJSON), against a Worker that parses each line and writes it again. The ratio is that of the
time a line takes.

| batch | line, bytes | result, bytes | lines/s, ours | re-serialising | time, ratio | target | CPU µs/line, ours | re-serialising | CPU ratio |
|---|--:|--:|--:|--:|--:|---|--:|--:|--:|
${results.batches
  .map(({ name, lineBytes, resultBytesPerLine, linesPerSecond: rate, cpuMicroseconds: cpu }) =>
    row([
      name,
      whole(lineBytes),
      whole(resultBytesPerLine),
      whole(rate.ours),
      whole(rate.theirs),
      number(1 / rate.ratio),
      verdict(1 / rate.ratio <= TARGETS.batchRatio, `≤ ${TARGETS.batchRatio}`),
      ...cpuCells(cpu),
    ]),
  )
  .join("\n")}

A national inventory, ${whole(results.national.lines)} lines in one stream: ${number(results.national.seconds)} s${results.national.cpuSeconds === undefined ? "" : `, ${number(results.national.cpuSeconds)} s of CPU`}, ${number(results.national.answerBytes / 1e9)} GB of answers.
Memory of the Worker before the first line and after each tenth of them, MiB: ${results.national.memoryMib.join(", ")}.

## Against what people use

A street-light sheet of ${whole(results.sheets[0]?.rows ?? 0)} rows, the formulas of the method in each: by the batch over HTTP, from the rows as JSON to the
last answer read; by HyperFormula in Node, from the rows to the last value read${results.sheets.some(({ program }) => program === "LibreOffice") ? "; by LibreOffice without a window, from the file to a table with\nthe values" : ""}. All must add up to the same electricity and tonnes (1e-9).${results.sheets.some(({ program }) => program === "LibreOffice") ? "" : "\nLibreOffice is measured where `soffice` is installed; here it was not."}

| program | s, median (range) | times the batch |
|---|--:|--:|
${results.sheets
  .map(({ program, seconds }) =>
    row([
      program,
      `${number(seconds.median)} (${number(seconds.lowest)}–${number(seconds.highest)})`,
      number(seconds.median / (results.sheets[0]?.seconds.median ?? Number.NaN)),
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

## The dearest requests

The dearest request of each operation that is accepted, those of \`npm run soak\`, in an isolate of 128 MiB: the whole exchange.

| request | MB | ms, median (range) | CPU ms | target |
|---|--:|--:|--:|---|
${results.heaviest
  .map(({ name, answerBytes, milliseconds, cpuMilliseconds }) => {
    const most = TARGETS.heaviestMilliseconds[name];
    return row([
      name,
      number(answerBytes / 1e6),
      `${whole(milliseconds.median)} (${whole(milliseconds.lowest)}–${whole(milliseconds.highest)})`,
      cpuMilliseconds === undefined ? "not told" : whole(cpuMilliseconds),
      most === undefined ? "" : withinMilliseconds(milliseconds.median, most),
    ]);
  })
  .join("\n")}

## Pages

CPU of each page, in Indonesian, with all threads of the Worker: mean of its first 30 requests but one, while the engine still
compiles, and of as many after two hundred.

| page | KiB | CPU ms, first | CPU ms, then | target |
|---|--:|--:|--:|---|
${results.pages
  .map(({ address, bytes, coldMilliseconds, cpuMilliseconds }) =>
    row([
      `\`${address}\``,
      whole(bytes / 1024),
      coldMilliseconds === undefined ? "not told" : number(coldMilliseconds),
      cpuMilliseconds === undefined ? "not told" : number(cpuMilliseconds),
      cpuMilliseconds === undefined ? "" : withinMilliseconds(cpuMilliseconds, TARGETS.pageMilliseconds),
    ]),
  )
  .join("\n")}

Where the time of a page goes: the result of the street lights, and what it is made of, asked for as JSON; after two hundred requests.

| with | CPU ms | more than the line above |
|---|--:|--:|
${results.pageShares
  .map(({ part, cpuMilliseconds }, index) => {
    const before = results.pageShares[index - 1]?.cpuMilliseconds ?? 0;
    if (cpuMilliseconds === undefined) return row([part, "not told", ""]);
    return row([part, number(cpuMilliseconds), index === 0 ? "" : number(cpuMilliseconds - before)]);
  })
  .join("\n")}

## Start and size

| | | target |
|---|--:|---|
| active time of a start (\`wrangler check startup\`, ${results.startup.profiles} profiles) | ${number(results.startup.activeMilliseconds)} ms (${number(results.startup.lowest)}–${number(results.startup.highest)}) | ${verdict(results.startup.activeMilliseconds <= TARGETS.startupMilliseconds, `≤ ${TARGETS.startupMilliseconds} ms`)} |
| first request after a start beyond a later one, CPU (${results.firstRequest.starts} starts) | ${number(results.firstRequest.firstMilliseconds - results.firstRequest.laterMilliseconds)} ms | ${withinMilliseconds(results.firstRequest.firstMilliseconds - results.firstRequest.laterMilliseconds, TARGETS.firstRequestMilliseconds)} |
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
