import { z } from "@hono/zod-openapi";
import { efficiencySchema } from "../../measures/air-conditioning/schema";
import { METER_SPEAKS, metered, ratedInput } from "../metered-schema";

export const airConditioningGroup = z
  .strictObject({ ...metered, reference: efficiencySchema, project: efficiencySchema, ratedInputKw: ratedInput })
  .openapi("MonitoredAirConditioners", {
    description: "Metered air conditioners and the efficiencies they are credited by.",
    ...METER_SPEAKS,
  });

export type MonitoredAirConditioners = z.infer<typeof airConditioningGroup>;
