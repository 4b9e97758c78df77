import { fromFact, type Sourced } from "../../ledger/sourced";
import { factOf, type RecordOf, recordsOf } from "../../reference/collections";

/** Lamps whose rated power the table converts to circuit power, by what it calls them. */
const TECHNOLOGIES = { HPS: "HPS", MH: "metal halide", mercury: "mercury" } as const;
export type TableLamp = keyof typeof TECHNOLOGIES;

type PowerRow = RecordOf<"luminaire-system-power">;

/** The mains of Indonesia are 220 V: what was measured there, or gear of the European type. */
const fitsIndonesia = ({ mainsV, gear }: PowerRow) => mainsV === 220 || gear === "EU-type gear";

const CIRCUIT_POWER: Readonly<Record<TableLamp, ReadonlyMap<number, Sourced>>> = {
  HPS: rowsOf("HPS"),
  MH: rowsOf("MH"),
  mercury: rowsOf("mercury"),
};

/** Where several rows fit a size the lowest is taken, the careful side. Metal halide has no row that fits: all its rows count. */
function rowsOf(lamp: TableLamp): ReadonlyMap<number, Sourced> {
  const rows = recordsOf("luminaire-system-power").filter(({ technology }) => technology === TECHNOLOGIES[lamp]);
  const fitting = rows.filter(fitsIndonesia);
  const falling = (fitting.length > 0 ? fitting : rows).toSorted((left, right) => right.systemW - left.systemW);
  return new Map(
    falling.map(({ id, ratedLampW }) => [
      ratedLampW,
      fromFact(factOf("luminaire-system-power", id, "systemW"), "derived"),
    ]),
  );
}

/** Circuit power of a lamp by its rated power, W; undefined where the table has no such size. */
export function circuitPowerOf(lamp: TableLamp, lampWatts: number): Sourced | undefined {
  return CIRCUIT_POWER[lamp].get(lampWatts);
}

/** Sizes of lamp that can be converted to circuit power, W, ascending. */
export function knownLampSizes(lamp: TableLamp): number[] {
  return [...CIRCUIT_POWER[lamp].keys()].sort((left, right) => left - right);
}

/** The table in words, for the description of the field. */
export const LAMP_TABLE = (Object.keys(TECHNOLOGIES) as TableLamp[])
  .map((lamp) => `${lamp} ${knownLampSizes(lamp).join(", ")} W`)
  .join("; ");
