import type { ReferenceRecord } from "../../ledger/record";
import { recordsOf } from "../../reference/collections";
import type { Rule } from "../../reference/rule";

const COLLECTION = "financing-programme";

type ProgrammeField = "ratioCapMax" | "amountMinJpy" | "amountMaxJpy";

/** Records of the programme that name one fiscal year, oldest first. */
const DATED: readonly (ReferenceRecord & { readonly year: number })[] = (
  recordsOf(COLLECTION) as unknown as readonly ReferenceRecord[]
)
  .filter((record): record is ReferenceRecord & { readonly year: number } => record.year !== null)
  .sort((left, right) => left.year - right.year);

/** Fiscal years the programme has data for, oldest first. */
export const KNOWN_FISCAL_YEARS: readonly number[] = [...new Set(DATED.map(({ year }) => year))];

/** The records of one fiscal year. */
export function programmeRecordsOf(fiscalYear: number): readonly ReferenceRecord[] {
  return DATED.filter(({ year }) => year === fiscalYear);
}

/**
 * A value of the programme for a fiscal year: of that year, else of the most recent earlier year that states it. Only
 * where no earlier year does, of the next later one; that the rule held before it was written down is then inferred.
 */
export function statedFor(fiscalYear: number, field: ProgrammeField): Rule {
  const stating = DATED.filter((record) => typeof record[field] === "number");
  const record = stating.findLast(({ year }) => year <= fiscalYear) ?? stating[0];
  if (record === undefined) throw new Error(`No record of ${COLLECTION} states ${field}`);
  const { source, url, year } = record;
  const stated = record.fieldConfidence?.[field] ?? record.confidence;
  return {
    record: `${COLLECTION}/${record.id}`,
    value: record[field] as number,
    source,
    url,
    year,
    confidence: year > fiscalYear ? "derived" : stated,
    carriedFrom: year === fiscalYear ? null : year,
  };
}
