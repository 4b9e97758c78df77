import { fromRequest, given } from "../../ledger/sourced";
import type { Warning } from "../../ledger/warning";
import { methodologyOf } from "../../measures/methodology";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import { verifiedStreetLights } from "../../methods/monitoring";
import { choiceOf } from "../../reference/choice";
import { recordOf } from "../../reference/collections";
import { type MonitoredGroup, SHARED } from "../group";
import { factorRead, type MonitoredMeasure } from "../measure";
import { resolveMetered } from "../metered";
import type { Period } from "../period";
import {
  aboveRatedWarnings,
  assertHoursWithin,
  assertMeterAlive,
  assertWithinRating,
  zeroReadingWarnings,
} from "../plausible";
import type { MonitoredStreetLights } from "./schema";

const usualHours = recordOf("plausibility-bounds", "burning-hours-check") as unknown as { min: number; max: number };
const perLuminaire = recordOf("plausibility-bounds", "max-tco2-per-luminaire-year").value as number;

const NO_OUTAGE = choiceOf("outage-monitored-reference");

/** Metered street lights against the rated power of the reference for the hours they burned. */
function verifyStreetLights(
  request: MonitoredStreetLights,
  index: number,
  period: Period,
  emissionFactor: number | undefined,
): MonitoredGroup {
  const pointer = `#/groups/${index}`;
  const { quantity, referenceCircuitWatts, burningHours, projectSystemWatts } = request;
  assertHoursWithin(burningHours, period, `${pointer}/burningHours`);
  const metered = resolveMetered(request, period, pointer);
  assertMeterAlive(metered, burningHours);
  const largestWatts = Math.max(referenceCircuitWatts, projectSystemWatts ?? 0);
  assertWithinRating(metered, (quantity * largestWatts) / 1000, period);
  const outage = given(request.referenceOutageFraction, NO_OUTAGE);
  const run = verifiedStreetLights.evaluate({
    n: quantity,
    P_RE: referenceCircuitWatts,
    H: burningHours,
    SOF_RE: outage.value,
    E_PJ: metered.sourced.value,
    EF: factorRead(emissionFactor),
  });
  const name = request.name ?? `${index + 1}`;
  const ratedMwh = projectSystemWatts === undefined ? undefined : (quantity * projectSystemWatts * burningHours) / 1e6;
  return {
    name,
    run,
    inputs: [
      { field: "quantity", symbol: "n", unit: "1", sourced: fromRequest(quantity) },
      { field: "referenceCircuitWatts", symbol: "P_RE", unit: "W", sourced: fromRequest(referenceCircuitWatts) },
      { field: "burningHours", symbol: "H", unit: "h", sourced: fromRequest(burningHours) },
      { field: "referenceOutageFraction", symbol: "SOF_RE", unit: "1", sourced: outage },
      ...metered.inputs("E_PJ"),
    ],
    warnings: [
      ...zeroReadingWarnings(metered, name),
      ...(ratedMwh === undefined ? [] : aboveRatedWarnings(metered, ratedMwh, name)),
      ...yearlyWarnings(run, period, pointer),
    ],
    place(calculation: Calculation, suffix: string) {
      metered.place(calculation, "E_PJ", "project electricity", suffix);
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}

/** The bounds of the reference data are for a year; a period is stretched to one. */
function yearlyWarnings(run: Run, period: Period, pointer: string): Warning[] {
  const toYear = 365 / period.days;
  const warnings: Warning[] = [];
  const hours = run.value("H") * toYear;
  const { min, max } = usualHours;
  if (Math.round(hours) < min || Math.round(hours) > max) {
    warnings.push({
      code: "unusual-burning-hours",
      parameters: { hours, min, max },
      pointer: `${pointer}/burningHours`,
    });
  }
  const tonnes = ((run.value("RE") - run.value("PE")) / run.value("n")) * toYear;
  if (tonnes > perLuminaire) {
    warnings.push({
      code: "implausible-reduction-per-luminaire",
      parameters: { tonnes, limit: perLuminaire },
      pointer,
    });
  }
  return warnings;
}

export const monitoredStreetLighting: MonitoredMeasure<MonitoredStreetLights> = {
  methodology: methodologyOf("VN_AM003", "rated-power"),
  warnings: [{ code: "methodology-text-not-available" }],
  readsEfficiencyFactor: () => true,
  verify: verifyStreetLights,
};
