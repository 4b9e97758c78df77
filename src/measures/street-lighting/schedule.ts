import { InputError } from "../../ledger/input-error";
import type { Provenance } from "../../ledger/record";
import { CALLER, type Origin } from "../../ledger/sourced";
import { type Calculation, termsOf } from "../../methods/calculation";
import { totalOf } from "../../methods/functions";
import { quantityOf, type Run } from "../../methods/method";
import { dimming, hoursOfYear, scheduleStep } from "../../methods/street-lighting";
import { recordOf, recordsOf } from "../../reference/collections";
import { type DailyWindow, hoursBetween } from "../time-of-day";
import { LUMINAIRES } from "./inputs";
import type { StreetLightingGroupRequest } from "./schema";

const HOURS_IN_DAY = 24;

/** A part of the night and how much of full power the lamps draw in it. */
export interface Step extends DailyWindow {
  readonly level: number;
}

/** A night: how long the lamps burn and how much of full power they draw meanwhile. */
export interface Schedule {
  readonly hoursPerNight: number;
  readonly dimmingFactor: number;
  /** The night in steps; absent where the hours of a year are stated. */
  readonly steps?: readonly Step[];
  /** Stated as hours of a year and a mean power share, instead of a night in steps. */
  readonly ofYear?: true;
  readonly origin: Origin;
  readonly provenance: Provenance;
  place(calculation: Calculation, suffix: string): void;
}

interface PresetStep {
  readonly from: string;
  readonly to: string;
  readonly fluxFraction: number;
}

const presets = new Map(
  recordsOf("dimming-presets").map((record) => {
    const steps = (record.steps as readonly PresetStep[]).map(({ from, to, fluxFraction }) => ({
      from,
      to,
      level: fluxFraction,
    }));
    return [record.id === "none" ? "full-night" : record.id, scheduleOf(steps, "request", record, "#/")];
  }),
);

// Without a schedule the lamps burn from 18:00 to 06:00 at full light, as the record of burning hours has it.
const fullNight: Schedule = {
  ...(presets.get("full-night") as Schedule),
  origin: "default",
  provenance: recordOf("burning-hours", "full-night-12h"),
};

/** The schedule asked for, the hours of a year as stated, or the default full night. Throws where they are said twice. */
export function resolveSchedule(
  {
    schedule: request,
    burningHoursPerYear,
    dimmingFactor,
  }: Pick<StreetLightingGroupRequest, "schedule" | "burningHoursPerYear" | "dimmingFactor">,
  pointer: string,
): Schedule {
  if (burningHoursPerYear !== undefined) {
    if (request !== undefined) throw new InputError({ pointer: `${pointer}/burningHoursPerYear`, key: "hoursTwice" });
    return scheduleOfYear(burningHoursPerYear, dimmingFactor ?? LUMINAIRES.statedDimming.default.value);
  }
  if (dimmingFactor !== undefined)
    throw new InputError({ pointer: `${pointer}/dimmingFactor`, key: "dimmingNeedsHours" });
  if (request === undefined) return fullNight;
  const { preset, steps } = request;
  if (preset !== undefined && steps !== undefined)
    throw new InputError({ pointer: `${pointer}/schedule/steps`, key: "scheduleTwice" });
  if (steps !== undefined) return scheduleOf(steps, "request", CALLER, `${pointer}/schedule/steps`);
  if (preset === undefined) throw new InputError({ pointer: `${pointer}/schedule`, key: "scheduleEmpty" });
  return presets.get(preset) as Schedule;
}

function scheduleOfYear(hours: number, share: number): Schedule {
  const run = hoursOfYear.evaluate({ H_year: hours, D_year: share });
  return {
    hoursPerNight: run.value("h_night"),
    dimmingFactor: run.value("D"),
    ofYear: true,
    origin: "derived",
    provenance: CALLER,
    place: (calculation, suffix) => void calculation.add(run, { suffix }),
  };
}

function scheduleOf(steps: readonly Step[], origin: Origin, provenance: Provenance, pointer: string): Schedule {
  const runs = steps.map((step, index) => {
    const before = steps[index - 1];
    if (before !== undefined && before.to !== step.from) {
      throw new InputError({
        pointer: `${pointer}/${index}/from`,
        key: "scheduleGap",
        parameters: { before: before.to, from: step.from },
      });
    }
    const hours = hoursBetween(step.from, step.to);
    if (hours === 0) throw new InputError({ pointer: `${pointer}/${index}/to`, key: "scheduleStepEmpty" });
    return scheduleStep.evaluate({ t: hours, p: step.level });
  });
  const hoursPerNight = sumOf(runs, "t");
  if (hoursPerNight > HOURS_IN_DAY)
    throw new InputError({ pointer, key: "scheduleTooLong", parameters: { hours: hoursPerNight } });
  const run = dimming.evaluate({ h_night: hoursPerNight, w_night: sumOf(runs, "w") });
  return {
    hoursPerNight,
    dimmingFactor: run.value("D"),
    steps,
    origin,
    provenance,
    place(calculation, suffix) {
      for (const [index, step] of runs.entries()) calculation.add(step, { suffix: `_s${index + 1}${suffix}` });
      const terms = (symbol: "t" | "w") => termsOf(runs, symbol, (index) => `${symbol}_s${index + 1}${suffix}`);
      const quantity = (symbol: "h_night" | "w_night") => ({
        ...quantityOf(dimming, symbol),
        symbol: `${symbol}${suffix}`,
      });
      calculation.addSum(quantity("h_night"), terms("t"));
      calculation.addSum(quantity("w_night"), terms("w"));
      calculation.add(run, { suffix });
    },
  };
}

function sumOf(runs: readonly Run[], symbol: "t" | "w"): number {
  return totalOf(runs.map((run) => run.value(symbol)));
}
