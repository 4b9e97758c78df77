import { InputError } from "../../ledger/input-error";
import { assumptionsOf, readInputs } from "../../ledger/quantity";
import type { ReferenceRecord } from "../../ledger/record";
import type { Assumption, Sourced } from "../../ledger/sourced";
import { type Calculation, termsOf } from "../../methods/calculation";
import { buildingOttv, facadeOttv, ike, ikeByPart } from "../../methods/green-building";
import { quantityOf, type Run } from "../../methods/method";
import { factOf, recordsOf } from "../../reference/collections";
import { copFloorOf } from "../cop-floor";
import { copFloorType, OTTV_LIMIT, solarFactor } from "./facts";
import { FACADE } from "./inputs";
import type { GreenBuildingRequest } from "./schema";

interface IkeBand extends ReferenceRecord {
  readonly acClass: "with-ac" | "without-ac";
  readonly band: string;
  readonly min: number | null;
  readonly max: number | null;
}

const ikeBands = recordsOf("ike-bands") as unknown as readonly IkeBand[];

/** The band a monthly intensity falls in; the lower edge belongs to the band. */
function ikeBandOf(kwhPerM2Month: number, airConditioned: boolean): IkeBand {
  const acClass = airConditioned ? "with-ac" : "without-ac";
  const band = ikeBands.find(
    (candidate) =>
      candidate.acClass === acClass &&
      kwhPerM2Month >= (candidate.min ?? 0) &&
      kwhPerM2Month < (candidate.max ?? Number.POSITIVE_INFINITY),
  );
  if (band === undefined) throw new Error(`No band for ${kwhPerM2Month}`);
  return band;
}

/** Energy use by month and square metre, before and after, with its class by Permen ESDM 13/2012. */
export function rateIke(calculation: Calculation, interaction: Run, airConditioned: boolean) {
  const run = calculation.add(
    ike.evaluate({ GFA: interaction.value("GFA"), EUI: interaction.value("EUI"), E1: interaction.value("E1") }),
  );
  const before = ikeBandOf(run.value("IKE"), airConditioned);
  const after = ikeBandOf(run.value("IKE_PJ"), airConditioned);
  return {
    kwhPerM2Month: run.value("IKE"),
    class: before.band,
    projectKwhPerM2Month: run.value("IKE_PJ"),
    projectClass: after.band,
    airConditioned,
    source: before.source,
    confidence: before.confidence,
  };
}

/** By Permen ESDM 13/2012 a building is of one kind while the other covers less than a tenth of it. */
const MIXED_FROM = factOf("modelling-choices", "mixed-building", "areaShare").value;

/** The parts of a building with rooms of both kinds, each on its own scale; undefined where it is of one kind. */
export function rateIkeParts(calculation: Calculation, interaction: Run, withoutCoolingM2: number | undefined) {
  const GFA = interaction.value("GFA");
  const share = (withoutCoolingM2 ?? 0) / GFA;
  if (withoutCoolingM2 === undefined || share < MIXED_FROM || share > 1 - MIXED_FROM) return undefined;
  const run = calculation.add(
    ikeByPart.evaluate({
      GFA,
      A_nac: withoutCoolingM2,
      E0: interaction.value("E0"),
      E_ac0: interaction.value("E_ac0"),
      E1: interaction.value("E1"),
      E_ac1: interaction.value("E_ac1"),
    }),
  );
  const part = (airConditioned: boolean, areaM2: number, symbol: "IKE_ac" | "IKE_nac") => {
    const [before, after] = [run.value(symbol), run.value(`${symbol}_PJ`)];
    return {
      airConditioned,
      areaM2,
      kwhPerM2Month: before,
      class: ikeBandOf(before, airConditioned).band,
      projectKwhPerM2Month: after,
      projectClass: ikeBandOf(after, airConditioned).band,
    };
  };
  return [part(true, GFA - withoutCoolingM2, "IKE_ac"), part(false, withoutCoolingM2, "IKE_nac")];
}

const edgeLevels = (
  recordsOf("edge-levels") as unknown as readonly (ReferenceRecord & { minEnergySaving: number })[]
).filter(({ id }) => id !== "ZeroCarbon");

const EDGE_NAMES: Readonly<Record<string, "certified" | "advanced">> = { Certified: "certified", Advanced: "advanced" };

/** EDGE counts on-site solar in the energy saving (unverified); the energy threshold alone is checked here. */
export function rateEdge(interaction: Run) {
  const energySaving = interaction.value("s_net");
  const reached = edgeLevels.filter(({ minEnergySaving }) => energySaving >= minEnergySaving).at(-1);
  const record = reached ?? (edgeLevels[0] as (typeof edgeLevels)[number]);
  return {
    level: reached === undefined ? "none" : (EDGE_NAMES[reached.id] as "certified" | "advanced"),
    energySavingFraction: energySaving,
    efficiencySavingFraction: interaction.value("s"),
    source: record.source,
    confidence: record.confidence,
  };
}

/** Whether the project plant meets Bandung's minimum COP, and how many stars it earns. */
export function rateCop({ building }: GreenBuildingRequest, projectCop: number) {
  const floor = copFloorOf(copFloorType(building.type), building.grossFloorAreaM2);
  const { mandatory, twoStars, threeStars, provenance } = floor;
  const stars = [mandatory?.value, twoStars, threeStars].filter(
    (minimum) => minimum !== undefined && projectCop >= minimum,
  ).length;
  return {
    projectCop,
    ...(mandatory === undefined ? {} : { minimumCop: mandatory.value }),
    status: mandatory === undefined ? "unknown" : projectCop >= mandatory.value ? "pass" : "fail",
    stars: mandatory !== undefined && projectCop >= mandatory.value ? stars : 0,
    source: provenance.source,
    confidence: provenance.confidence,
  };
}

type Facade = NonNullable<GreenBuildingRequest["building"]["facades"]>[number];

/** The caller's own factor, or Bandung's for the orientation; for other places none is on record. */
function solarFactorOf({ orientation, location }: Facade, index: number, stated: Sourced | undefined): Sourced {
  if (stated !== undefined) return stated;
  if (location !== "elsewhere") return solarFactor(orientation);
  throw new InputError({ pointer: `#/building/facades/${index}/solarFactorWPerM2`, key: "solarFactorRequired" });
}

/** OTTV of the façades and the building against 35 W/m²; undefined where no façade is described. */
export function rateOttv(calculation: Calculation, { building }: GreenBuildingRequest) {
  const { facades } = building;
  if (facades === undefined) return undefined;
  const assumptions: Assumption[] = [];
  const runs = facades.map((facade, index) => {
    const suffix = `_f${index + 1}`;
    const stated = readInputs(FACADE, facade);
    const factor = solarFactorOf(facade, index, stated.solarFactor);
    assumptions.push(
      ...assumptionsOf(FACADE, { ...stated, solarFactor: factor }).map((line) => ({
        ...line,
        name: `building.facades.${index}.${line.name}`,
        symbol: line.symbol + suffix,
      })),
    );
    return calculation.add(
      facadeOttv.evaluate({
        A: stated.area.value,
        alpha: stated.absorptance.value,
        U_w: stated.wallTransmittance.value,
        WWR: stated.windowToWallRatio.value,
        TD_ek: stated.equivalentDifference.value,
        U_f: stated.glazingTransmittance.value,
        dT: stated.difference.value,
        SC: stated.shading.value,
        SF: factor.value,
      }),
      { suffix },
    );
  });
  const terms = (symbol: "G" | "A") => termsOf(runs, symbol, (index) => `${symbol}_f${index + 1}`);
  const G_sum = calculation.addSum(quantityOf(buildingOttv, "G_sum"), terms("G"));
  const A_sum = calculation.addSum(quantityOf(buildingOttv, "A_sum"), terms("A"));
  const value = calculation.add(buildingOttv.evaluate({ G_sum, A_sum })).value("OTTV");
  return {
    assumptions,
    rating: {
      wPerM2: value,
      limitWPerM2: OTTV_LIMIT.valueWPerM2,
      status: value < OTTV_LIMIT.valueWPerM2 ? "pass" : "fail",
      facades: runs.map((run, index) => ({
        orientation: facades[index]?.orientation ?? "",
        wPerM2: run.value("OTTV_f"),
      })),
      source: OTTV_LIMIT.source,
      confidence: OTTV_LIMIT.confidence,
    },
  };
}
