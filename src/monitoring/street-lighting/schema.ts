import { z } from "@hono/zod-openapi";
import { fraction, hours, luminaireCount, watts } from "../fields";
import { METER_SPEAKS, metered } from "../metered-schema";

export const streetLightingGroup = z
  .strictObject({
    ...metered,
    quantity: luminaireCount,
    referenceCircuitWatts: watts("Circuit power of a reference luminaire including ballast or driver, W.", 290),
    burningHours: hours("Hours the lamps burned in the period, h.", 4380),
    projectSystemWatts: watts(
      "System power of a project luminaire, W; metered electricity above it gives a warning.",
      120,
    ).optional(),
    referenceOutageFraction: fraction(
      "Share of reference luminaires that would have been out of order, 0 to 1. Default 0.",
      0,
    ).optional(),
  })
  .openapi("MonitoredStreetLights", {
    description: "Metered street lights and the reference luminaires they stand for.",
    ...METER_SPEAKS,
  });

export type MonitoredStreetLights = z.infer<typeof streetLightingGroup>;
