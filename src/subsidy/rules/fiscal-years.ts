import type { ReferenceRecord } from "../../ledger/record";
import { recordsOf } from "../../reference/collections";
import type { Rule } from "../../reference/rule";
import type { Threshold } from "./thresholds";

const COLLECTION = "financing-programme";

/** Records of the programme that name one fiscal year, oldest first. */
const DATED: readonly (ReferenceRecord & { readonly year: number })[] = (
  recordsOf(COLLECTION) as unknown as readonly ReferenceRecord[]
)
  .filter((record): record is ReferenceRecord & { readonly year: number } => record.year !== null)
  .sort((left, right) => left.year - right.year);

/** Fiscal years the programme has data for, oldest first. */
export const KNOWN_FISCAL_YEARS: readonly number[] = [...new Set(DATED.map(({ year }) => year))];

/**
 * A threshold for a fiscal year: of that year's record, else of the most recent earlier year that states it. Only where
 * no earlier year does, of the next later one; that the rule held before it was written down is then inferred. What no
 * year states is taken from a record without a year.
 */
export function statedFor(fiscalYear: number, { path, yearField, undated }: Threshold): Rule {
  const stating = DATED.filter((record) => typeof record[yearField] === "number");
  const record = stating.findLast(({ year }) => year <= fiscalYear) ?? stating[0];
  if (record === undefined) {
    if (undated === undefined) throw new Error(`No record of ${COLLECTION} states ${path}`);
    return undated;
  }
  const { source, url, year } = record;
  const stated = record.fieldConfidence?.[yearField] ?? record.confidence;
  return {
    record: `${COLLECTION}/${record.id}`,
    value: record[yearField] as number,
    source,
    url,
    year,
    confidence: year > fiscalYear ? "derived" : stated,
    carriedFrom: year === fiscalYear ? null : year,
  };
}
