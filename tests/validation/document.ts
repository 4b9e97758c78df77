import type { ValidationCase, ValidationFigure } from "../support/validation/figure";

export interface ComparedFigure extends ValidationFigure {
  readonly ours: number | string;
}

export interface ComparedCase extends Omit<ValidationCase, "figures"> {
  readonly figures: readonly ComparedFigure[];
}

/** docs/validation.md. */
export function documentText(published: readonly ComparedCase[], worked: readonly ComparedCase[]): string {
  return `# Validation

What others printed, and what this service answers to the same inputs. Written by \`npm run validation\` from requests to the
API; a test compares this file with the answers, and another one holds the Worker to each figure. The inputs are in
[cases.json](../tests/published-cases/cases.json), their way into a request in
[tests/support/validation](../tests/support/validation).

The relative difference is ours over the printed figure, minus one. The rounding column is the largest difference that the digits
printed allow.

## Published results

${published.map(caseText).join("\n")}
## Worked examples

${worked.map(caseText).join("\n")}`;
}

function caseText({ id, title, source, url, confidence, note, figures }: ComparedCase): string {
  const from = url === null ? source : `[${source}](${url})`;
  return `### ${id}

${title}. Source: ${from}${confidence === undefined ? "" : ` (${confidence})`}.${note === undefined ? "" : ` ${note}`}

| figure | unit | printed | ours | relative difference | rounding |
|---|---|--:|--:|--:|--:|
${figures.map(figureRow).join("\n")}
`;
}

function figureRow({ what, unit, printed, ours, tolerance }: ComparedFigure): string {
  const cells = [
    what,
    unit,
    shown(printed),
    shown(ours),
    differenceOf(printed, ours),
    typeof printed === "string" ? "" : `± ${shown(tolerance)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

const shown = (value: number | string) =>
  typeof value === "string" ? value : value.toLocaleString("en", { maximumSignificantDigits: 10 });

function differenceOf(printed: number | string, ours: number | string): string {
  if (typeof printed === "string" || typeof ours === "string") return printed === ours ? "the same" : "**differs**";
  const difference = ours / printed - 1;
  // The last bits of a double are no difference, and would differ between machines.
  if (Math.abs(difference) < 1e-12) return "0";
  return difference.toExponential(1).replaceAll("-", "−").replace("e+", "e");
}
