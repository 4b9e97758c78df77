import { z } from "@hono/zod-openapi";
import { groupName } from "../measures/options-schema";
import { together } from "../schema/together";
import { date, kilowatts, mwh } from "./fields";

const readingSchema = z
  .strictObject({
    from: date("First day of the reading.", "2026-01-01"),
    to: date("Last day of the reading, included.", "2026-01-31"),
    mwh: mwh("Metered electricity of the reading, MWh.", 11.2),
  })
  .openapi("MeterReading", { description: "Electricity of some days in a row." });

/** What every metered group says of its meter. */
export const metered = {
  name: groupName.optional(),
  meteredMwh: mwh(
    "Metered electricity of the group in the period, MWh. Required unless readings are given.",
    135,
  ).optional(),
  readings: z.array(readingSchema).min(1).max(400).optional().openapi({
    description:
      "Readings of the meter in order of time, without gap or overlap over the whole period. With `meteredMwh` too, they must sum to it.",
  }),
};

/** For the document: a meter says something, by its total or by its readings. */
export const METER_SPEAKS = together({ atLeastOne: ["meteredMwh", "readings"] });

export const ratedInput = kilowatts(
  "Rated electrical input of the group in all, kW; more than it can draw is then refused.",
  60,
).optional();
