import { InputError } from "../ledger/input-error";
import { fromRequest, type Sourced } from "../ledger/sourced";
import { type Calculation, termsOf } from "../methods/calculation";
import { totalOf } from "../methods/functions";
import type { Run } from "../methods/method";
import { meterReading } from "../methods/monitoring";
import type { NamedInput } from "./group";
import type { Period } from "./period";
import { assertContinuous, type ReadingRequest, readingDays } from "./readings";

/** Meters are read to the kilowatt-hour: a total that differs by less than half of one is the same total. */
const TOTAL_TOLERANCE_MWH = 0.0005;

interface Reading {
  readonly pointer: string;
  readonly days: number;
  readonly run: Run;
}

/** What a meter counted in the period. */
export interface Metered {
  readonly sourced: Sourced;
  /** Where the total is stated: `meteredMwh`, or the readings. */
  readonly pointer: string;
  readonly readings: readonly Reading[];
  /** Its lines of the assumptions, under the symbol of the total. */
  inputs(symbol: string): NamedInput[];
  /** Writes the readings and their sum; a total stated as such is an input of the group's own sheet. */
  place(calculation: Calculation, symbol: string, label: string, suffix: string): void;
}

export interface MeteredRequest {
  readonly meteredMwh?: number | undefined;
  readonly readings?: readonly ReadingRequest[] | undefined;
}

/** The metered electricity of a group, MWh. Throws InputError where it is missing or its readings do not fit. */
export function resolveMetered({ meteredMwh, readings }: MeteredRequest, period: Period, pointer: string): Metered {
  if (readings === undefined) {
    if (meteredMwh === undefined) throw new InputError({ pointer: `${pointer}/meteredMwh`, key: "meteredRequired" });
    return statedTotal(fromRequest(meteredMwh), `${pointer}/meteredMwh`);
  }
  assertContinuous(readings, period, `${pointer}/readings`);
  const sum = totalOf(readings.map(({ mwh }) => mwh));
  if (meteredMwh !== undefined && Math.abs(sum - meteredMwh) >= TOTAL_TOLERANCE_MWH) {
    throw new InputError({
      pointer: `${pointer}/readings`,
      key: "readingsSumDiffers",
      parameters: { sum, stated: meteredMwh },
    });
  }
  return summedReadings(readings, sum, `${pointer}/readings`);
}

function statedTotal(sourced: Sourced, pointer: string): Metered {
  return {
    sourced,
    pointer,
    readings: [],
    inputs: (symbol) => [{ field: "meteredMwh", symbol, unit: "MWh", sourced }],
    place: () => undefined,
  };
}

function summedReadings(requests: readonly ReadingRequest[], sum: number, pointer: string): Metered {
  const readings = requests.map((request, index) => {
    const days = readingDays(request);
    return {
      pointer: `${pointer}/${index}`,
      days,
      run: meterReading.evaluate({ E_read: request.mwh, d_read: days }),
    };
  });
  const sourced: Sourced = { ...fromRequest(sum), origin: "derived" };
  const tailOf = (index: number) => `_${index + 1}`;
  return {
    sourced,
    pointer,
    readings,
    inputs: (symbol) => [
      { field: "readings", symbol, unit: "MWh", sourced },
      ...requests.map(({ mwh }, index) => ({
        field: `readings.${index}.mwh`,
        symbol: "E_read",
        tail: tailOf(index),
        unit: "MWh",
        sourced: fromRequest(mwh),
      })),
    ],
    place(calculation, symbol, label, suffix) {
      for (const [index, { run }] of readings.entries()) calculation.add(run, { suffix: suffix + tailOf(index) });
      const runs = readings.map(({ run }) => run);
      const terms = termsOf(runs, "E_read", (index) => `E_read${suffix}${tailOf(index)}`);
      calculation.addSum({ symbol: symbol + suffix, unit: "MWh", label }, terms);
    },
  };
}
