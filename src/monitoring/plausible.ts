import { beside } from "../i18n/number";
import { InputError, type InputIssue } from "../ledger/input-error";
import type { Warning } from "../ledger/warning";
import type { Metered } from "./metered";
import type { Period } from "./period";

/** Readings and ratings are decimal; what exceeds a limit by rounding alone does not exceed it. */
const RELATIVE_TOLERANCE = 1e-9;

/**
 * Refuses more electricity than the rated power gives or takes day and night: it is a misread meter, or kWh for MWh.
 * Where there are readings, each is held to its own days.
 */
export function assertWithinRating(metered: Metered, kilowatts: number, period: Period): void {
  const counted =
    metered.readings.length === 0
      ? [{ pointer: metered.pointer, mwh: metered.sourced.value, days: period.days }]
      : metered.readings.map(({ pointer, days, run }) => ({
          pointer: `${pointer}/mwh`,
          mwh: run.value("E_read"),
          days,
        }));
  const issues: InputIssue[] = counted.flatMap(({ pointer, mwh, days }) => {
    const limit = (kilowatts * 24 * days) / 1000;
    if (mwh <= limit * (1 + RELATIVE_TOLERANCE)) return [];
    return [{ pointer, key: "meteredImpossible", parameters: { mwh, limit, kilowatts, days } }];
  });
  if (issues.length > 0) throw new InputError(...issues);
}

/** Without a rating nothing holds a reading of kilowatt-hours stated as megawatt-hours. */
export function uncheckedSizeWarnings(rating: number | undefined, pointer: string): Warning[] {
  return rating === undefined ? [{ code: "metered-size-unchecked", pointer }] : [];
}

/** Refuses more hours than the period has. */
export function assertHoursWithin(hours: number, period: Period, pointer: string): void {
  if (hours <= period.hours * (1 + RELATIVE_TOLERANCE)) return;
  throw new InputError({
    pointer,
    key: "hoursBeyondPeriod",
    parameters: { hours, days: period.days, limit: period.hours },
  });
}

/** Lamps that burned used electricity: a meter that shows none is dead, and would be credited most of all. */
export function assertMeterAlive(metered: Metered, hours: number): void {
  if (metered.sourced.value > 0 || hours === 0) return;
  throw new InputError({ pointer: metered.pointer, key: "meteredNothing", parameters: { hours } });
}

/** Readings of nought, although others show that the lamps burned. */
export function zeroReadingWarnings({ readings }: Metered, group: string): Warning[] {
  return readings
    .filter(({ run }) => run.value("E_read") === 0)
    .map(({ pointer }) => ({ code: "zero-reading", parameters: { group }, pointer: `${pointer}/mwh` }));
}

/** More electricity than rated power and hours explain: possible, but worth a second look. */
export function aboveRatedWarnings(metered: Metered, ratedMwh: number, group: string): Warning[] {
  const { value } = metered.sourced;
  if (value <= ratedMwh * (1 + RELATIVE_TOLERANCE)) return [];
  return [
    {
      code: "metered-above-rated",
      parameters: { group, metered: beside(value, ratedMwh), rated: ratedMwh },
      pointer: metered.pointer,
    },
  ];
}
