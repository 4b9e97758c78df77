import type { TechnologyId } from "../../ledger/technology";
import type { Warning } from "../../ledger/warning";
import type { Case } from "../criteria/criterion";
import { optionPath, type Place, pointerTo } from "../input";
import { THRESHOLDS } from "../rules/thresholds";
import type { Reading } from "./reading";

/** The technologies whose own record reads a lower cap than the study's default, and the remark on each. */
const CODES: Readonly<Partial<Record<TechnologyId, Warning["code"]>>> = {
  chillers: "ratio-of-chillers",
  "inverter-ac": "ratio-of-inverter-ac",
  "solar-pv": "ratio-of-solar-pv",
};

/** Where the cap is the default, each technology of the project whose record reads a lower one. */
export function readingWarnings(readings: readonly Reading[], { terms }: Case, place: Place): Warning[] {
  const used = terms.ratioCap;
  if (used.origin !== "default") return [];
  return Object.entries(CODES).flatMap(([technology, code]) => {
    const lower = readings.filter(
      ({ rule, value, technologies }) =>
        value < used.value && rule === "ratio-cap" && technologies.includes(technology as TechnologyId),
    );
    const [lowest] = lower.toSorted((one, other) => one.value - other.value);
    if (lowest === undefined) return [];
    return [
      {
        code,
        parameters: { percent: lowest.value * 100, used: used.value * 100, grant: lowest.grant },
        pointer: pointerTo(optionPath(place, THRESHOLDS.ratioCap.path)),
      },
    ];
  });
}
