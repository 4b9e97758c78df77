import { annualFiguresOf, lifetimeFiguresOf } from "../../ledger/figures";
import { creditGroups, groupFiguresOf, placeGroups } from "../../ledger/groups";
import type { Assumption } from "../../ledger/sourced";
import { Calculation } from "../../methods/calculation";
import { copFloorOf } from "../cop-floor";
import { emissionFactorWarnings } from "../electricity/slips";
import { resolveElectricity, vintageWarnings } from "../electricity/supply";
import { resolveTariff, TARIFFS } from "../electricity/tariff";
import type { Estimate } from "../estimate";
import { resolveLifetime } from "../lifetime";
import { methodologyOf } from "../methodology";
import { airConditioningAssumptions } from "./assumptions";
import { type Capacity, resolveCapacity } from "./capacity";
import { computeGroup, DEFAULT_FACILITY } from "./group";
import { type LifeClass, lifeClassOf, lifeReadingsOf, lifeWarnings, technologiesOf } from "./life";
import { accountRefrigerant } from "./refrigerant";
import type { AirConditioningRequest } from "./schema";
import { airConditioningWarnings } from "./warnings";

/**
 * Estimates the replacement of air conditioners. Energies in MWh/yr, emissions in tCO2/yr.
 * Throws InputError where efficiencies cannot be compared or a capacity class is unknown.
 */
export function estimateAirConditioning(request: AirConditioningRequest): Estimate {
  const supply = resolveElectricity(request.electricity);
  const { newBuilding } = request;
  const codeMinimum = newBuilding && copFloorOf(newBuilding.type, newBuilding.grossFloorAreaM2).mandatory;
  const capacities = request.groups.map(({ capacity }, index) => resolveCapacity(capacity, `#/groups/${index}`));
  const lives = request.groups.map((group, index) => lifeClassOf(group, capacities[index]?.kilowatts ?? 0));
  const lifetime = resolveLifetime(request.lifetimeYears, shortestOf(lives));
  const common = { codeMinimum, emissionFactor: supply.emissionFactor.value, lifetime: lifetime.value };
  const groups = request.groups.map((group, index) =>
    computeGroup(group, index, capacities[index] as Capacity, common),
  );
  const credit = creditGroups(groups, lifetime.value);
  const annual = annualFiguresOf(credit);
  const tariff = resolveTariff(request.electricity, lowestTariff(request), annual.businessAsUsualSavedMwh);

  return {
    measure: "air-conditioning",
    annual,
    lifetime: lifetimeFiguresOf(credit),
    creditedReductionTco2: annual.reductionTco2,
    creditedReductionSymbol: "ER",
    tariff,
    pricedSize: groups.reduce(
      (sum, { inputs: { stated, capacity } }) => sum + stated.quantity.value * capacity.kilowatts,
      0,
    ),
    explain() {
      const calculation = new Calculation();
      calculation.append(supply.calculation);
      placeGroups(calculation, groups, credit);
      const refrigerant = accountRefrigerant(calculation, groups, request.gwpSet ?? "AR5");
      const metered = groups.some(({ inputs }) => inputs.stated.metered !== undefined);
      return {
        methodology: methodologyOf("ID_AM004", metered ? "metered" : "capacity"),
        technologies: technologiesOf(lives),
        usefulLifeReadings: lifeReadingsOf(lives),
        groups: groupFiguresOf(groups),
        calculation,
        assumptions: [
          ...supply.assumptions,
          ...airConditioningAssumptions(groups),
          lifetime,
          tariff.assumption,
          ...(refrigerant?.assumptions ?? []),
        ],
        warnings: [
          ...vintageWarnings(request.electricity),
          ...emissionFactorWarnings(request.electricity),
          ...airConditioningWarnings(groups, annual),
          ...(request.lifetimeYears === undefined ? lifeWarnings(lives) : []),
        ],
        ...(refrigerant === undefined ? {} : { coBenefits: { refrigerant: refrigerant.coBenefit } }),
      };
    },
  };
}

/** Equipment of several kinds in one estimate counts for the shortest of its lives. */
function shortestOf(lives: readonly LifeClass[]): Assumption {
  return lives.map(({ life }) => life).reduce((shortest, life) => (life.value < shortest.value ? life : shortest));
}

/** The lowest default tariff of the facilities, so that savings are not overstated. */
function lowestTariff({ groups }: AirConditioningRequest): Assumption {
  const offices = groups.every(({ facility }) => (facility ?? DEFAULT_FACILITY) === "office");
  return offices ? TARIFFS.office : TARIFFS.publicService;
}
