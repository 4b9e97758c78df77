import { beside } from "../../i18n/number";
import type { AnnualFigures } from "../../ledger/figures";
import type { Warning } from "../../ledger/warning";
import { recordOf } from "../../reference/collections";
import { equalReferenceWarnings, highReferenceWarnings } from "../reference-warnings";
import type { IlluminanceCheck } from "./cross-checks";
import type { StreetLightingGroup } from "./group";
import { MERCURY_REFERENCE_SHARE } from "./reference";

const perLuminaire = recordOf("plausibility-bounds", "max-tco2-per-luminaire-year").value as number;
const hours = recordOf("plausibility-bounds", "burning-hours-check") as unknown as { min: number; max: number };
const ledSaving = recordOf("plausibility-bounds", "led-saving-check") as unknown as { min: number; max: number };
const controlSaving = recordOf("plausibility-bounds", "control-saving-check") as unknown as { max: number };

/** LED and controls together, as a share: what is left after both, taken from one. */
const LARGEST_PEER_SAVING = 1 - (1 - ledSaving.max / 100) * (1 - controlSaving.max / 100);

/** What the reader of a street-lighting estimate should know. */
export function streetLightingWarnings(
  groups: readonly StreetLightingGroup[],
  annual: AnnualFigures,
  roads: readonly IlluminanceCheck[],
  billing: "metered" | "abonemen",
): Warning[] {
  const warnings: Warning[] = [];
  for (const [index, group] of groups.entries()) {
    const { inputs, run } = group;
    const pointer = `#/groups/${index}`;
    warnings.push(...lampWarnings(group, pointer), ...referenceWarnings(group, pointer));
    const each = (run.value("RE") - run.value("PE")) / inputs.stated.quantity.value;
    if (each > perLuminaire) {
      warnings.push({
        code: "implausible-reduction-per-luminaire",
        parameters: { tonnes: beside(each, perLuminaire), limit: perLuminaire },
        pointer,
      });
    }
    const burning = run.value("H");
    if (Math.round(burning) < hours.min || Math.round(burning) > hours.max) {
      warnings.push({
        code: "unusual-burning-hours",
        parameters: { hours: beside(burning, hours.min, hours.max), min: hours.min, max: hours.max },
        pointer: `${pointer}/schedule`,
      });
    }
    const saving = 1 - run.value("E_PJ") / run.value("E_BAU");
    if (saving > LARGEST_PEER_SAVING || (saving > 0 && saving * 100 < ledSaving.min)) {
      warnings.push({
        code: "outside-peer-range",
        parameters: {
          observed: beside(saving * 100, ledSaving.min, LARGEST_PEER_SAVING * 100),
          min: ledSaving.min,
          max: LARGEST_PEER_SAVING * 100,
          unit: "%",
        },
        pointer,
      });
    }
  }
  for (const { group, meanIlluminanceLx, requiredMinLx, status } of roads) {
    if (status === "fail")
      warnings.push({
        code: "light-below-standard",
        parameters: { group, observed: beside(meanIlluminanceLx, requiredMinLx), required: requiredMinLx },
      });
  }
  if (annual.reductionTco2 < 0)
    warnings.push({ code: "negative-reduction", parameters: { tonnes: beside(annual.reductionTco2, 0) } });
  if (billing === "abonemen") warnings.push({ code: "abonemen-no-bill-saving", pointer: "#/electricity/billing" });
  warnings.push({ code: "methodology-text-not-available" });
  return warnings;
}

/** Lamps nobody knows are counted, on the careful side: said once for each group of them. */
function lampWarnings({ request, inputs }: StreetLightingGroup, pointer: string): Warning[] {
  if (request.existing.lamp !== "unknown") return [];
  const parameters = { quantity: inputs.stated.quantity.value, percent: MERCURY_REFERENCE_SHARE * 100 };
  return [{ code: "unknown-lamps", parameters, pointer: `${pointer}/existing/lamp` }];
}

/** A chosen reference is capped at the existing luminaire; what the ratio of efficacies gives is only remarked. */
function referenceWarnings({ inputs: { known }, run }: StreetLightingGroup, pointer: string): Warning[] {
  if (known === undefined) return [];
  const { chosenAboveExisting } = known.reference;
  if (chosenAboveExisting !== undefined)
    return highReferenceWarnings(chosenAboveExisting, known.existingPower.value, `${pointer}/reference`);
  return [
    ...equalReferenceWarnings(run, `${pointer}/reference`),
    ...highReferenceWarnings(run.value("E_RE"), run.value("E_BAU"), `${pointer}/existingEfficacyLmPerW`),
  ];
}
