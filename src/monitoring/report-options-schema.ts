import { z } from "@hono/zod-openapi";
import { ANNUAL_FIGURES, type Figure } from "../ledger/figures";
import { together } from "../schema/together";
import { fraction } from "./fields";

const shareSchema = z
  .strictObject({
    holder: z.string().min(1).max(200).openapi({
      description:
        "Who holds the credits. “Government of Japan”, “Pemerintah Jepang” or 「日本国政府」 is never left under its share by rounding.",
      example: "Government of Japan",
    }),
    share: fraction(
      "Agreed share of the credits, 0 to 1. Either each holder has one, or each a `ratio`.",
      0.5,
    ).optional(),
    ratio: z.number().min(0).max(1e15).optional().openapi({
      format: "double",
      description:
        "Part of the holder in an agreed ratio, any numbers: 2 and 1, or what each pays for the investment in one currency.",
      example: 2,
    }),
  })
  .openapi("AllocationShare", {
    description: "The share agreed for one holder.",
    ...together({ exactlyOne: ["share", "ratio"] }),
  });

export const allocationSchema = z.array(shareSchema).min(1).max(50).openapi({
  description:
    "How the credits are shared: by shares that sum to 1, or by a ratio. The credits allocated sum to exactly the credits verified.",
});

const yearly = ({ example }: Figure, description: string) =>
  z.number().min(-1e12).max(1e12).openapi({ format: "double", description, example });

const { reductionTco2, ...notRead } = ANNUAL_FIGURES;

/** The `annual` object of an estimate can be pasted as it is; only its reductions are read. */
const estimatedYearSchema = z
  .strictObject({
    reductionTco2: yearly(
      reductionTco2,
      "Estimated emission reductions, tCO2/yr. For a building those of the account `jcmEquipment`.",
    ),
    ...(Object.fromEntries(
      Object.entries(notRead).map(([id, declared]) => [id, yearly(declared, "Not read.").optional()]),
    ) as Record<keyof typeof notRead, z.ZodOptional<z.ZodNumber>>),
  })
  .openapi("EstimatedYear", {
    description: "The figures of a year as an estimate gives them in `annual`; only `reductionTco2` is read.",
  });

export const comparedEstimateSchema = z.strictObject({ annual: estimatedYearSchema }).openapi("ComparedEstimate", {
  description: "The estimate the verified reductions are compared with, spread evenly over the days of a year.",
});
