import { z } from "@hono/zod-openapi";
import { estimateSummaryFields } from "../estimates/summary.contract";
import { figure, text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { VARIANTS, variantId } from "./request-schema";

const variantResultSchema = z
  .strictObject({ id: variantId, ...estimateSummaryFields })
  .openapi("VariantResult", { description: "One variant in its deciding figures." });

const differenceSchema = z
  .strictObject({
    figure: text("Path of the figure in a variant's summary.", 120),
    unit: text("Unit; `1` for a pure number.", 40),
    values: z
      .array(figure("Figure less that of the first variant; null where one of the two has none.", -12.5).nullable())
      .min(VARIANTS.least)
      .max(VARIANTS.most)
      .openapi({ description: "By variant, in request order; the first is 0." }),
  })
  .openapi("FigureDifference", { description: "One figure of all variants, as differences to the first." });

export const comparisonAnswerSchema = z
  .strictObject({
    name: text("The name given in the request.", 120).optional(),
    variants: z
      .array(variantResultSchema)
      .min(VARIANTS.least)
      .max(VARIANTS.most)
      .openapi({ description: "The variants side by side, in request order." }),
    differences: z
      .array(differenceSchema)
      .max(100)
      .openapi({ description: "Per figure, the difference of each variant to the first." }),
    edition: editionSchema,
  })
  .openapi("Comparison", { description: "Variants side by side; nothing is added up." });
