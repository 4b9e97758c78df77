import { z } from "@hono/zod-openapi";

const MINUTES_OF_DAY = 24 * 60;

/** A time of day in a request, HH:MM. */
export const timeOfDay = (description: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "HH:MM")
    .openapi({ description, example: "18:00", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", maxLength: 5 });

/** A part of every day, from one time of day to the next occurrence of another. */
export interface DailyWindow {
  readonly from: string;
  readonly to: string;
}

/** Hours from one time of day to the next occurrence of another. */
export function hoursBetween(from: string, to: string): number {
  return lengthOf({ from, to }) / 60;
}

/** Hours a day that lie in both of two windows; either may pass midnight. */
export function hoursInBoth(one: DailyWindow, other: DailyWindow): number {
  const start = minuteOfDay(one.from);
  const end = start + lengthOf(one);
  let minutes = 0;
  for (const days of [-1, 0, 1]) {
    const from = minuteOfDay(other.from) + days * MINUTES_OF_DAY;
    minutes += Math.max(0, Math.min(end, from + lengthOf(other)) - Math.max(start, from));
  }
  return minutes / 60;
}

function lengthOf({ from, to }: DailyWindow): number {
  const minutes = minuteOfDay(to) - minuteOfDay(from);
  return minutes < 0 ? minutes + MINUTES_OF_DAY : minutes;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
