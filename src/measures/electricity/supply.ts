import { InputError } from "../../ledger/input-error";
import { assumptionOf } from "../../ledger/quantity";
import type { ReferenceRecord } from "../../ledger/record";
import { type Assumption, fromFact, fromRequest, given, type Sourced } from "../../ledger/sourced";
import type { Warning } from "../../ledger/warning";
import { Calculation } from "../../methods/calculation";
import { captiveGenerator, mixedSupply } from "../../methods/electricity";
import { factOf, recordOf, recordsOf } from "../../reference/collections";
import { CAPTIVE_FACTOR } from "./facts";
import { SUPPLY } from "./inputs";
import type { ElectricityRequest } from "./schema";

export const DEFAULT_GRID = "jamali";

const factorRecords = recordsOf("emission-factors");

function factorsBy(scope: string, basis: string): ReadonlyMap<string, ReferenceRecord> {
  const found = new Map<string, ReferenceRecord>();
  for (const record of factorRecords) {
    const grid = record.gridId as string;
    // The first record of a grid is its current one; older vintages follow it.
    if (record.scope === scope && record.basis === basis && !found.has(grid)) found.set(grid, record);
  }
  return found;
}

const officialByGrid = factorsBy("energy-efficiency", "official");
const solarByGrid = factorsBy("renewables-case-1", "conservative");
const solarWithCaptiveByGrid = factorsBy("renewables-case-2", "conservative");
const HARMONISED = "indonesia-ifi-2021-energy-efficiency";
const harmonised = fromFact(factOf("emission-factors", HARMONISED, "valueTco2PerMwh"));

function factorOf(record: ReferenceRecord): Sourced {
  return fromFact(factOf("emission-factors", record.id, "valueTco2PerMwh"));
}

const NO_CALCULATION = new Calculation();

const asSupply = (emissionFactor: Sourced): ElectricitySupply => ({
  emissionFactor,
  calculation: NO_CALCULATION,
  assumptions: [assumptionOf(SUPPLY.emissionFactor, emissionFactor)],
});

const officialFactors = new Map([...officialByGrid].map(([grid, record]) => [grid, factorOf(record)]));
const solarFactors = new Map([...solarByGrid].map(([grid, record]) => [grid, factorOf(record)]));
const solarWithCaptiveFactors = new Map([...solarWithCaptiveByGrid].map(([grid, record]) => [grid, factorOf(record)]));

/** The record behind each factor of a grid. */
const recordsByFactor = new Map<Sourced, ReferenceRecord>([
  [harmonised, recordOf("emission-factors", HARMONISED)],
  ...[...officialByGrid].map(([grid, record]) => [officialFactors.get(grid) as Sourced, record] as const),
]);

/** The emission factor of an estimate, where it comes from, and how it was computed where it was. */
export interface ElectricitySupply {
  readonly emissionFactor: Sourced;
  /** Empty unless a captive generator is mixed in. */
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
}

/** Supplies whose factor is a fact: put together once, for a batch asks for one on every line. */
const supplies = new Map<Sourced, ElectricitySupply>(
  [harmonised, ...officialFactors.values()].map((factor) => [factor, asSupply(factor)]),
);

/** Chooses the factor: the caller's own, or that of the grid on the basis asked for; mixed with a captive generator if any. */
export function resolveElectricity(request: ElectricityRequest = {}): ElectricitySupply {
  const grid = gridFactor(request);
  if (request.captive === undefined) return supplies.get(grid) ?? asSupply(grid);
  return mixWithCaptive(request.captive, grid);
}

function gridFactor({
  grid = DEFAULT_GRID,
  basis = "official",
  emissionFactorTco2PerMwh,
}: ElectricityRequest): Sourced {
  if (emissionFactorTco2PerMwh !== undefined) return fromRequest(emissionFactorTco2PerMwh);
  const official = officialFactors.get(grid);
  if (basis === "conservative")
    return official !== undefined && official.value < harmonised.value ? official : harmonised;
  if (official !== undefined) return official;
  throw new InputError({
    pointer: "#/electricity/grid",
    key: "noOfficialFactor",
    parameters: { grid, known: [...officialFactors.keys()].join(", ") },
  });
}

function mixWithCaptive(captive: NonNullable<ElectricityRequest["captive"]>, grid: Sourced): ElectricitySupply {
  const calculation = new Calculation();
  const generator = captiveFactor(captive, calculation);
  const imported = fromRequest(captive.gridImportMwhPerYear);
  const generated = fromRequest(captive.generationMwhPerYear);
  if (imported.value + generated.value === 0) {
    throw new InputError({ pointer: "#/electricity/captive/generationMwhPerYear", key: "noSupply" });
  }
  const run = calculation.add(
    mixedSupply.evaluate({
      EI_grid: imported.value,
      EG_captive: generated.value,
      EF_grid: grid.value,
      EF_captive: generator.value,
    }),
  );
  const emissionFactor: Sourced = {
    value: run.value("EF"),
    origin: "derived",
    provenance: { source: mixedSupply.source, url: null, year: null, confidence: "derived" },
  };
  return {
    emissionFactor,
    calculation,
    assumptions: [
      assumptionOf({ ...SUPPLY.emissionFactor, path: "electricity.emissionFactor" }, emissionFactor),
      assumptionOf({ ...SUPPLY.emissionFactor, symbol: "EF_grid" }, grid),
      assumptionOf(SUPPLY.captiveFactor, generator),
      assumptionOf(SUPPLY.gridImport, imported),
      assumptionOf(SUPPLY.captiveGeneration, generated),
    ],
  };
}

function captiveFactor(captive: NonNullable<ElectricityRequest["captive"]>, calculation: Calculation): Sourced {
  const { emissionFactorTco2PerMwh, fuelTco2PerGj, generatorEfficiency } = captive;
  if (emissionFactorTco2PerMwh !== undefined || (fuelTco2PerGj === undefined && generatorEfficiency === undefined)) {
    return given(emissionFactorTco2PerMwh, CAPTIVE_FACTOR);
  }
  if (fuelTco2PerGj === undefined || generatorEfficiency === undefined) {
    const missing = fuelTco2PerGj === undefined ? "fuelTco2PerGj" : "generatorEfficiency";
    throw new InputError({ pointer: `#/electricity/captive/${missing}`, key: "captiveNeedsBoth" });
  }
  const run = calculation.add(captiveGenerator.evaluate({ EF_fuel: fuelTco2PerGj, eta_gen: generatorEfficiency }));
  return {
    value: run.value("EF_captive"),
    origin: "derived",
    provenance: { source: captiveGenerator.source, url: null, year: null, confidence: "derived" },
  };
}

/** The JCM factor for renewables of a grid. */
export function renewablesFactorOf({ grid = DEFAULT_GRID }: ElectricityRequest, sharedWithCaptive: boolean): Sourced {
  const factors = sharedWithCaptive ? solarWithCaptiveFactors : solarFactors;
  const factor = factors.get(grid);
  if (factor !== undefined) return factor;
  throw new InputError({
    pointer: "#/electricity/grid",
    key: "noSolarFactor",
    parameters: { grid, known: [...factors.keys()].join(", ") },
  });
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** Says when the factor is undated or dated otherwise than claimed. */
export function vintageWarnings(request: ElectricityRequest = {}, claimedYear?: number): Warning[] {
  const pointer = "#/electricity";
  const claimed = request.emissionFactorYear ?? claimedYear;
  if (request.emissionFactorTco2PerMwh !== undefined) {
    const stated = request.emissionFactorYear;
    if (stated !== undefined && claimedYear !== undefined && stated !== claimedYear) {
      return [
        { code: "factor-vintage-differs", parameters: { vintage: String(stated), year: String(claimedYear) }, pointer },
      ];
    }
    return [];
  }
  const record = recordsByFactor.get(gridFactor(request));
  const vintage = record?.vintage as string | number | null | undefined;
  if (vintage === null || vintage === undefined) {
    return [{ code: "factor-vintage-unknown", parameters: { grid: String(record?.gridName) }, pointer }];
  }
  const year = YEAR.exec(String(vintage))?.[0];
  if (claimed !== undefined && year !== String(claimed)) {
    return [
      { code: "factor-vintage-differs", parameters: { vintage: String(vintage), year: String(claimed) }, pointer },
    ];
  }
  return [];
}
