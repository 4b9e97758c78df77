import { addTotal, groupSuffix } from "../../ledger/groups";
import { type Calculation, termsOf } from "../../methods/calculation";
import { totalOf } from "../../methods/functions";
import { quantityOf, type Run } from "../../methods/method";
import { peakSaving, peakSavingMetered, peakSavingUnknown, peakStep } from "../../methods/street-lighting-peak";
import type { PeakSaving } from "../electricity/two-part-tariff";
import { type DailyWindow, hoursInBoth } from "../time-of-day";
import { SHARED, type StreetLightingGroup } from "./group";
import type { Step } from "./schedule";

/** The length of the peak hours is that of the tariff, the same for all groups. */
const SHARED_IN_PEAK: ReadonlySet<string> = new Set([...SHARED, "h_win"]);

/** What lamps save in the peak hours, by their schedules; undefined where a group states the hours of a year instead. */
export function savingInPeakHours(
  groups: readonly StreetLightingGroup[],
  window: DailyWindow,
  hours: number,
): PeakSaving | undefined {
  const nights = groups.map(({ inputs: { schedule } }) => schedule.steps && nightInPeakHours(schedule.steps, window));
  if (!nights.every((night) => night !== undefined)) return undefined;
  const runs = groups.map((group, index) => peakRunOf(group, nights[index] as Night, hours));
  return {
    savedMwh: totalOf(runs.map((run) => run.value("E_pk"))),
    place(calculation) {
      for (const [index, group] of groups.entries()) {
        const suffix = groupSuffix(groups, index);
        if (group.inputs.known !== undefined) nights[index]?.place(calculation, suffix);
        calculation.add(runs[index] as Run, { suffix, shared: SHARED_IN_PEAK });
      }
      const alike = groups.map((group, index) => ({ ...group, run: runs[index] as Run }));
      addTotal(calculation, alike, "E_pk");
    },
  };
}

/** The part of a night that lies in the peak hours, h/d. */
interface Night {
  readonly burning: number;
  readonly fullPower: number;
  place(calculation: Calculation, suffix: string): void;
}

function nightInPeakHours(steps: readonly Step[], window: DailyWindow): Night {
  const runs = steps.map((step) => peakStep.evaluate({ t_pk: hoursInBoth(step, window), p: step.level }));
  const sumOf = (symbol: "t_pk" | "w_pk") => totalOf(runs.map((run) => run.value(symbol)));
  return {
    burning: sumOf("t_pk"),
    fullPower: sumOf("w_pk"),
    place(calculation, suffix) {
      for (const [index, run] of runs.entries()) calculation.add(run, { suffix: `_s${index + 1}${suffix}` });
      const sums = [
        ["h_pk", "t_pk"],
        ["v_pk", "w_pk"],
      ] as const;
      for (const [total, symbol] of sums) {
        const quantity = { ...quantityOf(peakSaving, total), symbol: total + suffix };
        calculation.addSum(
          quantity,
          termsOf(runs, symbol, (index) => `${symbol}_s${index + 1}${suffix}`),
        );
      }
    },
  };
}

function peakRunOf({ inputs: { stated, known, schedule }, run }: StreetLightingGroup, night: Night, hours: number) {
  if (known === undefined) return peakSavingUnknown.evaluate({ E_BAU: run.value("E_BAU"), E_PJ: run.value("E_PJ") });
  const existing = {
    n: stated.quantity.value,
    P_BAU: known.existingPower.value,
    SOF_RE: stated.existingOutage.value,
    h_pk: night.burning,
    v_pk: night.fullPower,
  };
  if (stated.metered !== undefined) {
    return peakSavingMetered.evaluate({
      ...existing,
      E_PJ: stated.metered.value,
      h_night: schedule.hoursPerNight,
      w_night: schedule.hoursPerNight * schedule.dimmingFactor,
    });
  }
  return peakSaving.evaluate({
    ...existing,
    n_PJ: (stated.projectQuantity ?? stated.quantity).value,
    P_PJ: stated.systemPower.value,
    SOF_PJ: stated.projectOutage.value,
    P_c: stated.controllerPower.value,
    h_win: hours,
  });
}
