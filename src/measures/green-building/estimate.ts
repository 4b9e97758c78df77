import { annualFiguresOf, lifetimeFiguresOf } from "../../ledger/figures";
import { assumptionOf } from "../../ledger/quantity";
import { type Assumption, fromRequest, type Sourced } from "../../ledger/sourced";
import type { Technology } from "../../ledger/technology";
import { Calculation } from "../../methods/calculation";
import { equipmentResult, interaction, singleSavings, wholeBuildingResult } from "../../methods/green-building";
import type { Run } from "../../methods/method";
import { recordsOf } from "../../reference/collections";
import { SUPPLY } from "../electricity/inputs";
import { emissionFactorWarnings } from "../electricity/slips";
import { resolveSolarFactor, type SolarFactor } from "../electricity/solar";
import { resolveElectricity, vintageWarnings } from "../electricity/supply";
import { resolveTariff, TARIFFS } from "../electricity/tariff";
import type { Estimate } from "../estimate";
import { resolveLifetime, USEFUL_LIVES } from "../lifetime";
import { methodologyOf } from "../methodology";
import { buildingAssumptions, resolveBuilding, valuesOf } from "./building";
import type { BuildingType } from "./facts";
import { NON_AIR_CONDITIONED_AREA, YEARLY_ELECTRICITY } from "./inputs";
import { rateCop, rateEdge, rateIke, rateIkeParts, rateOttv } from "./ratings";
import type { GreenBuildingRequest } from "./schema";
import { greenBuildingWarnings } from "./warnings";

/**
 * Estimates the measures on one building with their interaction. Energies in MWh/yr, emissions in tCO2/yr.
 * Throws InputError where a type has no default for what the request leaves out, or shares do not sum to 1.
 */
export function estimateGreenBuilding(request: GreenBuildingRequest): Estimate {
  const { building, measures, electricity } = request;
  const supply = resolveElectricity(electricity);
  const solar = resolveSolarFactorIfUsed(request, supply.emissionFactor.value);
  const inputs = resolveBuilding(request);
  const lifetime = resolveLifetime(request.lifetimeYears, USEFUL_LIVES.building);
  const run = interaction.evaluate({ ...valuesOf(inputs), EF: supply.emissionFactor.value, EF_RE: solar.value });
  const result = (request.accounting === "jcm-equipment" ? equipmentResult : wholeBuildingResult).evaluate({
    ER_wb: run.value("ER_wb"),
    ER_jcm: run.value("ER_jcm"),
    E0: run.value("E0"),
    E_import: run.value("E_import"),
    EF: supply.emissionFactor.value,
    T: lifetime.value,
  });
  const annual = annualFiguresOf(result);
  const tariff = resolveTariff(electricity, tariffOf(building.type), annual.businessAsUsualSavedMwh);

  return {
    measure: "green-building",
    annual,
    lifetime: lifetimeFiguresOf(result),
    creditedReductionTco2: run.value("ER_jcm"),
    creditedReductionSymbol: "ER_jcm",
    tariff,
    pricedSize: building.grossFloorAreaM2,
    explain() {
      const calculation = new Calculation();
      calculation.append(supply.calculation);
      if (inputs.intensityRun !== undefined) calculation.add(inputs.intensityRun);
      if (solar.run !== undefined) calculation.add(solar.run);
      calculation.add(run);
      calculation.add(result);
      const single = calculation.add(singleSavingsOf(run));
      const parts = rateIkeParts(calculation, run, building.nonAirConditionedAreaM2);
      const ike = {
        ...rateIke(calculation, run, building.airConditioned ?? true),
        ...(parts !== undefined && { parts }),
      };
      const cop = rateCop(request, run.value("COP_PJ"));
      const ottv = rateOttv(calculation, request);
      return {
        methodology: methodologyOf("VN_AM003", request.accounting ?? "whole-building"),
        technologies: technologiesOf(request, run),
        groups: [],
        calculation,
        assumptions: [
          ...supply.assumptions,
          solar.assumption,
          ...(inputs.intensityRun === undefined || building.electricityMwhPerYear === undefined
            ? []
            : [assumptionOf(YEARLY_ELECTRICITY, fromRequest(building.electricityMwhPerYear))]),
          ...buildingAssumptions(inputs),
          ...(parts === undefined || building.nonAirConditionedAreaM2 === undefined
            ? []
            : [assumptionOf(NON_AIR_CONDITIONED_AREA, fromRequest(building.nonAirConditionedAreaM2))]),
          lifetime,
          tariff.assumption,
          ...(ottv?.assumptions ?? []),
        ],
        warnings: [
          ...vintageWarnings(electricity),
          ...emissionFactorWarnings(electricity),
          ...solar.warnings,
          ...greenBuildingWarnings(request, annual, {
            intensity: run.value("EUI"),
            creditedTco2: run.value("ER_jcm"),
            wholeBuildingTco2: run.value("ER_wb"),
            exportedKwh: run.value("PV_export"),
            projectCop: run.value("COP_PJ"),
            minimumCop: measures.cooling?.projectCop === undefined ? undefined : cop.minimumCop,
          }),
        ],
        building: {
          accounts: accountsOf(run),
          ratings: { ike, edge: rateEdge(run), cop, ...(ottv === undefined ? {} : { ottv: ottv.rating }) },
          nonCredited: nonCreditedOf(request),
        },
        crossChecks: {
          interaction: {
            interactingSavingMwh: run.value("S_eff"),
            sumOfSingleSavingsMwh: single.value("S_sum") / 1000,
          },
        },
      };
    },
  };
}

/** Without solar panels no factor is needed, and a grid that has none must not be refused. */
function resolveSolarFactorIfUsed(
  { measures, electricity }: GreenBuildingRequest,
  emissionFactor: number,
): SolarFactor {
  if (measures.solar !== undefined)
    return resolveSolarFactor(electricity, measures.solar.sharedWithCaptive, emissionFactor);
  return { value: 0, assumption: assumptionOf(SUPPLY.solarFactor, NO_SOLAR), warnings: [] };
}

const NO_SOLAR: Sourced = {
  value: 0,
  origin: "derived",
  provenance: { source: "no solar panels chosen", url: null, year: null, confidence: "derived" },
};

function tariffOf(type: BuildingType): Assumption {
  if (type === "government-office" || type === "office") return TARIFFS.officeBuilding;
  if (type === "hospital" || type === "other-health" || type === "school") return TARIFFS.publicServiceBuilding;
  return TARIFFS.businessBuilding;
}

function accountsOf(run: Run) {
  const solar = { solarMwh: run.value("S_sol"), solarTco2: run.value("ER_sol") };
  return {
    wholeBuilding: {
      efficiencyMwh: run.value("S_eff"),
      efficiencyTco2: run.value("ER_eff"),
      ...solar,
      reductionTco2: run.value("ER_wb"),
    },
    jcmEquipment: {
      efficiencyMwh: run.value("S_ac_jcm") + run.value("S_li_jcm"),
      efficiencyTco2: run.value("ER_ac_jcm") + run.value("ER_li_jcm"),
      coolingTco2: run.value("ER_ac_jcm"),
      lightingTco2: run.value("ER_li_jcm"),
      ...solar,
      reductionTco2: run.value("ER_jcm"),
    },
  };
}

function singleSavingsOf(run: Run): Run {
  const read = (symbol: string) => run.value(symbol);
  return singleSavings.evaluate({
    E_ac0: read("E_ac0"),
    E_li0: read("E_li0"),
    E_hw0: read("E_hw0"),
    E_ot0: read("E_ot0"),
    E_li1: read("E_li1"),
    COP_RE: read("COP_RE"),
    COP_PJ: read("COP_PJ"),
    CF: read("CF"),
    phi_env: read("phi_env"),
    s_env: read("s_env"),
    s_ctrl_ac: read("s_ctrl_ac"),
    s_ctrl_ot: read("s_ctrl_ot"),
    s_hw: read("s_hw"),
  });
}

/** What the programme counts the measures as. */
function technologiesOf({ measures }: GreenBuildingRequest, run: Run): Technology[] {
  return [
    ...(run.value("COP_PJ") === run.value("COP_RE") ? [] : [{ id: "chillers" as const }]),
    ...(measures.lighting === undefined ? [] : [{ id: "led-indoor" as const }]),
    ...(measures.controls === undefined ? [] : [{ id: "bems-whole-building" as const }]),
    ...(measures.solar === undefined ? [] : [{ id: "solar-pv" as const, creditedReductionTco2: run.value("ER_sol") }]),
  ];
}

const WITHOUT_METHODOLOGY = { envelope: "envelope-shading", controls: "bems-only" } as const;
const withoutMethodology = new Map(
  recordsOf("measures-without-methodology").map((record) => [record.id as string, record]),
);

/** Measures that save but are not credited, each with the reason's source. */
function nonCreditedOf({ measures }: GreenBuildingRequest) {
  return (Object.keys(WITHOUT_METHODOLOGY) as (keyof typeof WITHOUT_METHODOLOGY)[])
    .filter((measure) => measures[measure] !== undefined)
    .map((measure) => {
      const record = withoutMethodology.get(WITHOUT_METHODOLOGY[measure]);
      return {
        measure,
        creditable: false,
        source: record?.source ?? "",
        confidence: record?.confidence ?? "unverified",
      };
    });
}
