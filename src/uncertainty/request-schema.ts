import { z } from "@hono/zod-openapi";
import type { RangeKind } from "../ledger/range-kind";
import { DEFAULT_SAMPLES, DEFAULT_SEED, LEAST_SAMPLES } from "./assess-uncertainty";
import { HALF_WIDTHS } from "./ranges";

const halfWidth = (description: string) =>
  z.number().min(0).max(0.9).optional().openapi({ format: "double", description, example: 0.1 });

const ranges = {
  efficiency: halfWidth("Efficiencies of air conditioners and cooling plant (CSPF, EER, COP) and luminous efficacies."),
  capacity: halfWidth("Cooling capacity and solar capacity."),
  hours: halfWidth("Hours of use and burning hours."),
  loadFactor: halfWidth("Load factor."),
  watts: halfWidth("Power of luminaires and controllers."),
  dimming: halfWidth("Power share of dimmed steps of the night."),
  outage: halfWidth("Outage fractions."),
  energy: halfWidth("Metered or yearly electricity and energy use intensity."),
  endUseShare: halfWidth("End-use shares of a building; their sum is kept."),
  saving: halfWidth("Saving fractions of building measures."),
  interaction: halfWidth("Lighting heat met by cooling and envelope share of the cooling load."),
  solarYield: halfWidth("Solar yield and self-use."),
  emissionFactor: halfWidth("Emission factors."),
  cost: halfWidth("Investment and change of operation and maintenance."),
  exchangeRate: halfWidth("Exchange rates."),
  tariff: halfWidth("Electricity tariff and demand charge."),
  demand: halfWidth("Demand saved and share of the saving in peak hours."),
} satisfies Record<RangeKind, z.ZodType>;

const DEFAULTS = Object.entries(HALF_WIDTHS)
  .map(([basis, { value }]) => `${basis === "request" ? "stated" : basis} ${value * 100} %`)
  .join(", ");

const rangesSchema = z.strictObject(ranges).openapi("UncertaintyRanges", {
  description: `Relative half-widths by kind of input, 0.1 = ±10 %; 0 takes the kind as exact. Default by how each value is known: ${DEFAULTS} (unverified themselves).`,
});

export const uncertaintyRequestSchema = z
  .strictObject({
    samples: z
      .int()
      .min(LEAST_SAMPLES)
      .max(20_000)
      .optional()
      .openapi({
        format: "int32",
        description: `Number of samples. Default ${DEFAULT_SAMPLES}, which is also the most in a portfolio; with many groups fewer are done than the maximum, and the refusal says how many.`,
        example: DEFAULT_SAMPLES,
      }),
    seed: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .openapi({
        format: "int32",
        description: `Seed of the random numbers; the same seed gives the same answer. Default ${DEFAULT_SEED}.`,
        example: DEFAULT_SEED,
      }),
    ranges: rangesSchema.optional(),
  })
  .openapi("UncertaintyRequest", {
    description:
      "Asks how far the figures can be off. Each input is drawn from a triangular distribution around its value; `{}` takes the defaults.",
  });
