import { annualFiguresOf, lifetimeFiguresOf } from "../../ledger/figures";
import { creditGroups, groupFiguresOf, placeGroups } from "../../ledger/groups";
import type { Assumption } from "../../ledger/sourced";
import { Calculation } from "../../methods/calculation";
import { copFloorOf } from "../cop-floor";
import { resolveElectricity, vintageWarnings } from "../electricity/supply";
import { resolveTariff, TARIFFS } from "../electricity/tariff";
import type { Estimate } from "../estimate";
import { resolveLifetime, USEFUL_LIVES } from "../lifetime";
import { methodologyOf } from "../methodology";
import { airConditioningAssumptions } from "./assumptions";
import { type AirConditioningGroup, computeGroup, DEFAULT_FACILITY } from "./group";
import { accountRefrigerant } from "./refrigerant";
import type { AirConditioningRequest } from "./schema";
import { airConditioningWarnings } from "./warnings";

/** Units up to this capacity count as small equipment with the shorter statutory life, kW. */
const SMALL_EQUIPMENT_KW = 22;

/**
 * Estimates the replacement of air conditioners. Energies in MWh/yr, emissions in tCO2/yr.
 * Throws InputError where efficiencies cannot be compared or a capacity class is unknown.
 */
export function estimateAirConditioning(request: AirConditioningRequest): Estimate {
  const supply = resolveElectricity(request.electricity);
  const { newBuilding } = request;
  const codeMinimum = newBuilding && copFloorOf(newBuilding.type, newBuilding.grossFloorAreaM2).mandatory;
  const groups = request.groups.map((group, index) =>
    computeGroup(group, index, codeMinimum, supply.emissionFactor.value),
  );
  const lifetime = resolveLifetime(request.lifetimeYears, statutoryLife(groups));
  const tariff = resolveTariff(request.electricity, lowestTariff(request));
  const credit = creditGroups(groups, lifetime.value);
  const annual = annualFiguresOf(credit);

  return {
    measure: "air-conditioning",
    annual,
    lifetime: lifetimeFiguresOf(credit),
    creditedReductionTco2: annual.reductionTco2,
    creditedReductionSymbol: "ER",
    tariff,
    explain() {
      const calculation = new Calculation();
      calculation.append(supply.calculation);
      placeGroups(calculation, groups, credit);
      const refrigerant = accountRefrigerant(calculation, groups, request.gwpSet ?? "AR5");
      const metered = groups.some(({ inputs }) => inputs.stated.metered !== undefined);
      return {
        methodology: methodologyOf("ID_AM004", metered ? "metered" : "capacity"),
        groups: groupFiguresOf(groups),
        calculation,
        assumptions: [
          ...supply.assumptions,
          ...airConditioningAssumptions(groups),
          lifetime,
          tariff.assumption,
          ...(refrigerant?.assumptions ?? []),
        ],
        warnings: [...vintageWarnings(request.electricity), ...airConditioningWarnings(groups, annual)],
        ...(refrigerant === undefined ? {} : { coBenefits: { refrigerant: refrigerant.coBenefit } }),
      };
    },
  };
}

/** The shorter of the lives of what is installed: small and large equipment in one estimate count for the shorter. */
function statutoryLife(groups: readonly AirConditioningGroup[]): Assumption {
  const small = groups.some(({ inputs }) => inputs.capacity.kilowatts <= SMALL_EQUIPMENT_KW);
  return small ? USEFUL_LIVES.smallCooling : USEFUL_LIVES.largeCooling;
}

/** The lowest default tariff of the facilities, so that savings are not overstated. */
function lowestTariff({ groups }: AirConditioningRequest): Assumption {
  const offices = groups.every(({ facility }) => (facility ?? DEFAULT_FACILITY) === "office");
  return offices ? TARIFFS.office : TARIFFS.publicService;
}
