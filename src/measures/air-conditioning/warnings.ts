import { beside } from "../../i18n/number";
import type { AnnualFigures } from "../../ledger/figures";
import type { Warning } from "../../ledger/warning";
import { recordsOf } from "../../reference/collections";
import { equalReferenceWarnings, highReferenceWarnings } from "../reference-warnings";
import { MARKET_MINIMUM_SCOPE_KW } from "./facts";
import type { AirConditioningGroup } from "./group";
import { slipWarnings } from "./slips";

const measuredSavings = recordsOf("saving-evidence").map(({ savingPercent }) => savingPercent as number);
/** Savings measured elsewhere when inverter units replaced others, per cent. */
const PEER_SAVING_PERCENT = { min: Math.min(...measuredSavings), max: Math.max(...measuredSavings) };

/** What the reader of an air-conditioning estimate should know. */
export function airConditioningWarnings(groups: readonly AirConditioningGroup[], annual: AnnualFigures): Warning[] {
  const warnings: Warning[] = [];
  for (const [index, group] of groups.entries()) {
    const { request, inputs, run } = group;
    const pointer = `#/groups/${index}`;
    warnings.push(...slipWarnings(group, pointer));
    if (
      [inputs.existing, inputs.reference.stated, inputs.project].some(
        (efficiency) => efficiency?.conversion !== undefined,
      )
    ) {
      warnings.push({ code: "mixed-metrics", pointer });
    }
    if (request.existing === undefined)
      warnings.push({
        code: "existing-assumed",
        parameters: { value: inputs.existing.value },
        pointer: `${pointer}/existing`,
      });
    const { floor, stated } = inputs.reference;
    if (stated === undefined && floor === undefined)
      warnings.push({ code: "no-market-minimum", pointer: `${pointer}/project/metric` });
    if (floor?.symbol === "eta_MEPS" && inputs.capacity.kilowatts > MARKET_MINIMUM_SCOPE_KW) {
      warnings.push({
        code: "market-minimum-beyond-scope",
        parameters: {
          capacity: beside(inputs.capacity.kilowatts, MARKET_MINIMUM_SCOPE_KW),
          scope: MARKET_MINIMUM_SCOPE_KW,
        },
        pointer: `${pointer}/capacity`,
      });
    }
    warnings.push(...equalReferenceWarnings(run, `${pointer}/reference`));
    if (stated !== undefined)
      warnings.push(...highReferenceWarnings(1 / stated.value, 1 / inputs.existing.value, `${pointer}/reference`));
    const savingPercent = (1 - run.value("E_PJ") / run.value("E_BAU")) * 100;
    if (savingPercent > PEER_SAVING_PERCENT.max) {
      warnings.push({
        code: "outside-peer-range",
        parameters: { observed: beside(savingPercent, PEER_SAVING_PERCENT.max), ...PEER_SAVING_PERCENT, unit: "%" },
        pointer,
      });
    }
  }
  if (annual.reductionTco2 < 0)
    warnings.push({ code: "negative-reduction", parameters: { tonnes: beside(annual.reductionTco2, 0) } });
  warnings.push({ code: "methodology-for-other-use", parameters: { methodology: "ID_AM004" } });
  return warnings;
}
