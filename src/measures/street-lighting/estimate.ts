import { annualFiguresOf, lifetimeFiguresOf } from "../../ledger/figures";
import { creditGroups, groupFiguresOf, placeGroups } from "../../ledger/groups";
import { assumptionOf, readInputs } from "../../ledger/quantity";
import { Calculation } from "../../methods/calculation";
import { emissionFactorWarnings } from "../electricity/slips";
import { resolveElectricity, vintageWarnings } from "../electricity/supply";
import { resolveTariff, TARIFFS } from "../electricity/tariff";
import type { Estimate } from "../estimate";
import { resolveLifetime, USEFUL_LIVES } from "../lifetime";
import { methodologyOf } from "../methodology";
import { streetLightingAssumptions } from "./assumptions";
import { checkAmsIiL, checkIlluminance, checkOtherApproach } from "./cross-checks";
import { computeGroup } from "./group";
import { CROSS_CHECK } from "./inputs";
import { savingInPeakHours } from "./peak-hours";
import type { StreetLightingRequest } from "./schema";
import { streetLightingWarnings } from "./warnings";

/**
 * Estimates the replacement of street lights. Energies in MWh/yr, emissions in tCO2/yr.
 * Throws InputError for a lamp without a row, a broken schedule or missing efficacies.
 */
export function estimateStreetLighting(request: StreetLightingRequest): Estimate {
  const approach = request.approach ?? "rated-power";
  const supply = resolveElectricity(request.electricity);
  const emissionFactor = supply.emissionFactor.value;
  const lifetime = resolveLifetime(request.lifetimeYears, USEFUL_LIVES.streetLights);
  const groups = request.groups.map((group, index) => computeGroup(group, index, approach, emissionFactor));
  const credit = creditGroups(groups, lifetime.value);
  const annual = annualFiguresOf(credit);
  const tariff = resolveTariff(
    request.electricity,
    TARIFFS.streetLighting,
    annual.businessAsUsualSavedMwh,
    (window, hours) => savingInPeakHours(groups, window, hours),
  );

  return {
    measure: "street-lighting",
    annual,
    lifetime: lifetimeFiguresOf(credit),
    creditedReductionTco2: annual.reductionTco2,
    creditedReductionSymbol: "ER",
    tariff,
    pricedSize: groups.reduce((sum, { inputs }) => sum + inputs.stated.quantity.value, 0),
    explain() {
      const calculation = new Calculation();
      calculation.append(supply.calculation);
      placeGroups(calculation, groups, credit);
      const { transmissionLoss } = readInputs(CROSS_CHECK, request);
      const amsIiL = checkAmsIiL(calculation, annual, emissionFactor, transmissionLoss);
      const otherApproach = checkOtherApproach(calculation, groups, approach);
      const roads = checkIlluminance(calculation, groups);
      return {
        methodology: methodologyOf(approach === "rated-power" ? "VN_AM003" : "ID_AM020", approach),
        technologies: [{ id: "smart-led-street" }],
        groups: groupFiguresOf(groups),
        calculation,
        assumptions: [
          ...supply.assumptions,
          ...streetLightingAssumptions(groups),
          lifetime,
          tariff.assumption,
          assumptionOf(CROSS_CHECK.transmissionLoss, transmissionLoss),
        ],
        warnings: [
          ...vintageWarnings(request.electricity),
          ...emissionFactorWarnings(request.electricity),
          ...streetLightingWarnings(groups, annual, roads, tariff.billing),
        ],
        ...(roads.length === 0
          ? {}
          : { projectFacts: { lightNotWorse: roads.every(({ status }) => status === "pass") } }),
        crossChecks: {
          amsIiL,
          ...(otherApproach === undefined ? {} : { otherApproach }),
          ...(roads.length === 0 ? {} : { illuminance: roads.map(presentRoad) }),
        },
      };
    },
  };
}

function presentRoad({ provenance, ...road }: ReturnType<typeof checkIlluminance>[number]) {
  return { ...road, source: provenance.source, confidence: provenance.confidence };
}
