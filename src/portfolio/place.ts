import type { PortfolioMeasure } from "./request-schema";

const SHARED: ReadonlySet<string> = new Set(["electricity", "exchangeRate", "subsidy", "discountRate"]);

/** What is known of a project is taken over fact by fact. */
const FACTS = "project";

type Fields = Readonly<Record<string, unknown>>;

/** Where a field of a measure's request stands in the portfolio, as names and indices from the root. */
export function placeIn(
  measure: PortfolioMeasure,
  index: number,
  [field = "", inner, ...deeper]: readonly string[],
): string[] {
  const within = inner === undefined ? [] : [inner, ...deeper];
  const stated = (measure.input as Fields)[field];
  if (field === "investment" && measure.investment !== undefined) return ["measures", `${index}`, field, ...within];
  const inInput = ["measures", `${index}`, "input", ...(field === "" ? [] : [field]), ...within];
  if (!SHARED.has(field)) return inInput;
  const isOwn = isStated(stated, inner) && (inner !== FACTS || isStated((stated as Fields)[FACTS], deeper[0]));
  return isOwn ? inInput : [field, ...within];
}

/** Whether a value is there and, where an inner field is asked for, holds it. */
function isStated(value: unknown, inner: string | undefined): boolean {
  if (value === undefined) return false;
  return inner === undefined || (typeof value === "object" && value !== null && Object.hasOwn(value, inner));
}

/** A JSON Pointer fragment of a measure's request, as one of the portfolio. */
export function pointerIn(measure: PortfolioMeasure, index: number, pointer: string): string {
  const parts = pointer.split("/").slice(1);
  return `#/${placeIn(measure, index, parts).join("/")}`;
}

/** A dotted name of `assumptions`, as one of the portfolio. */
export function nameIn(measure: PortfolioMeasure, index: number, name: string): string {
  return placeIn(measure, index, name.split(".")).join(".");
}
