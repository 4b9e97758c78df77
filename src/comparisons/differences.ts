import { unitOfField } from "../formats/unit-of-field";

/** One figure of all variants, as differences to the first. */
export interface Difference {
  /** Its path in the summary: `annual.creditableTco2`, `money.npv.amount`. */
  readonly figure: string;
  readonly unit: string;
  /** By variant; null where it or the first has no such figure. */
  readonly values: readonly (number | null)[];
}

interface Figure {
  readonly unit: string;
  readonly value: number;
}

/** Every figure that more than one variant has, in the order of the summaries. Money once, in the currency of its field. */
export function differencesOf(summaries: readonly object[]): Difference[] {
  const figures = summaries.map((summary) => new Map(figuresIn(summary, [])));
  const paths = new Set(figures.flatMap((each) => [...each.keys()]));
  const [first = new Map<string, Figure>()] = figures;
  return [...paths].flatMap((figure) => {
    const base = first.get(figure);
    if (base === undefined) return [];
    const values = figures.map((each) => {
      const other = each.get(figure);
      return other === undefined || other.unit !== base.unit ? null : other.value - base.value;
    });
    return values.slice(1).some((value) => value !== null) ? [{ figure, unit: base.unit, values }] : [];
  });
}

function figuresIn(node: unknown, path: readonly string[]): [path: string, Figure][] {
  if (typeof node === "number") return [[path.join("."), { value: node, unit: unitOf(path) }]];
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
  if ("amount" in node && "currency" in node) {
    const { amount, currency } = node as { amount: number; currency: string };
    return [[[...path, "amount"].join("."), { value: amount, unit: currency + perOf(path.join(".")) }]];
  }
  return Object.entries(node)
    .filter(([name]) => !name.endsWith("ByCurrency") && name !== "jpy" && name !== "usd")
    .flatMap(([name, inner]) => figuresIn(inner, [...path, name]));
}

/** Payback times, rates and ratios of money carry no unit in their names. */
function unitOf([section = "", ...path]: readonly string[]): string {
  const unit = unitOfField({ section, path, ofPeriod: false });
  return unit === "" ? "1" : unit;
}

function perOf(path: string): string {
  if (/PerTco2/.test(path)) return "/tCO2";
  return /PerYear$/.test(path) ? "/yr" : "";
}
