import { z } from "@hono/zod-openapi";
import { numberSchema } from "../ledger/input-schema";
import { pinSchema } from "../ledger/pin-schema";
import { costSchema, exchangeRateSchema } from "../money/schema";
import { together } from "../schema/together";
import { BUYERS, FUNDINGS } from "./input";
import { RULE_INPUTS } from "./inputs";

const percent = (description: string, example: number) =>
  z.number().min(0).max(100).openapi({ format: "double", description, example });
const fraction = (description: string, example: number) =>
  z.number().min(0).max(1).openapi({ format: "double", description, example });
const name = z
  .string()
  .min(1)
  .max(120)
  .optional()
  .openapi({ description: "A name of your own, repeated in the answer.", example: "LED luminaire" });

const part = {
  name,
  share: fraction(
    "Share of the value of the purchase, 0 to 1. Either every part has a share, or every part has a value.",
    0.6,
  ).optional(),
  value: costSchema.optional(),
};
const bmp = percent("Benefit weight (BMP) of the maker, percent; counted up to 15.", 10).optional();

const componentSchema = z
  .strictObject({
    name,
    costShare: fraction("Share of the direct material cost, 0 to 1; the shares of all components sum to 1.", 0.5),
    tkdnPercent: percent("TKDN on the certificate of the component, percent.", 45).optional(),
    origin: z.enum(["all-local", "partly-imported", "imported"]).optional().openapi({
      description:
        "For a component without a certificate: domestic of all-local inputs, domestic of partly imported inputs, or otherwise.",
    }),
  })
  .openapi("LocalContentComponent", {
    description: "A direct material, with a certificate or with its origin.",
    ...together({ exactlyOne: ["tkdnPercent", "origin"] }),
  });

const certifiedGoods = z
  .strictObject({
    kind: z.literal("certified-goods"),
    ...part,
    tkdnPercent: percent("TKDN on the certificate, percent.", 40),
    bmpPercent: bmp,
  })
  .openapi("CertifiedGoods", {
    description: "Goods with a TKDN certificate.",
    ...together({ notBoth: [["share", "value"]] }),
  });

const goods = z
  .strictObject({
    kind: z.literal("goods"),
    ...part,
    components: z.array(componentSchema).min(1).max(100).openapi({ description: "Direct materials." }),
    localLabourPercent: percent("Share of the direct labour that is Indonesian, percent.", 100),
    localOverheadPercent: percent("Share of the factory overhead that is domestic, percent.", 100),
    domesticPlant: z.boolean().optional().openapi({
      description:
        "True where the maker has a plant in Indonesia and mostly Indonesian workers: then at least 25 % count.",
      example: true,
    }),
    researchAndDevelopmentPercent: percent(
      "Points for research and development in Indonesia, counted up to 20.",
      10,
    ).optional(),
    bmpPercent: bmp,
  })
  .openapi("CalculatedGoods", {
    description: "Goods without a certificate: 0.75 material + 0.10 labour + 0.15 overhead.",
    ...together({ notBoth: [["share", "value"]] }),
  });

const services = z
  .strictObject({
    kind: z.literal("services"),
    ...part,
    tkdnPercent: percent("TKDN of the services, percent.", 70).optional(),
    totalCost: costSchema.optional(),
    foreignCost: costSchema.optional(),
  })
  .openapi("LocalServices", {
    description: "Services, by their TKDN or by total and foreign cost.",
    ...together({
      notBoth: [["share", "value"]],
      exactlyOne: ["tkdnPercent", "totalCost"],
      needing: { totalCost: "foreignCost", foreignCost: "totalCost" },
    }),
  });

export const itemSchema = z.discriminatedUnion("kind", [certifiedGoods, goods, services]).openapi("LocalContentItem", {
  description: "A part of the purchase.",
});

const fact = (description: string) => z.boolean().optional().openapi({ description });

const marketSchema = z
  .strictObject({
    productReachingTrigger: fact("Some product on the market has TKDN + BMP of at least 40 %."),
    productReachingMinimum: fact("Some product on the market has TKDN of at least 25 %."),
    certifiedProduct: fact("Some product on the market has a TKDN certificate."),
    domesticProduct: fact("Some domestic product can meet the need."),
  })
  .openapi("MarketFacts", { description: "What the market offers. Leave out what nobody has looked up." });

export const buyerSchema = z.enum(BUYERS).optional().openapi({
  description: "Who buys the goods. Left out, whether the rule binds is unknown.",
  example: "government",
});
export const fundingSchema = z.enum(FUNDINGS).optional().openapi({
  description: "With what money: national budget, regional budget, foreign grant or loan, own funds.",
  example: "apbd",
});

const weightsSchema = z
  .strictObject({
    directMaterialPercent: numberSchema(RULE_INPUTS.materialWeight),
    directLabourPercent: numberSchema(RULE_INPUTS.labourWeight),
    factoryOverheadPercent: numberSchema(RULE_INPUTS.overheadWeight),
  })
  .openapi("LocalContentWeights", { description: "Weights of the goods formula, in place of those on record." });

const uncertifiedSchema = z
  .strictObject({
    allLocalPercent: numberSchema(RULE_INPUTS.allLocal),
    partlyImportedPercent: numberSchema(RULE_INPUTS.partlyImported),
    importedPercent: numberSchema(RULE_INPUTS.imported),
  })
  .openapi("UncertifiedComponents", { description: "What components without a certificate count for." });

const tierSchema = z
  .strictObject({
    minPercent: percent("Lower edge, percent; left out in the lowest tier.", 40).optional(),
    maxPercent: percent("Upper edge, percent; left out in the highest tier.", 60).optional(),
    countedPercent: percent("What a component of this tier counts for, percent.", 60),
  })
  .openapi("LocalContentTier", {
    description:
      "A tier of the TKDN of components. Its edges belong to it where it has both, and lie outside where it has one.",
  });

/** A purchase, wherever it is described. */
export const localContentFields = {
  buyer: buyerSchema,
  funding: fundingSchema,
  items: z.array(itemSchema).min(1).max(100).openapi({ description: "Goods and services of the purchase." }),
  market: marketSchema.optional(),
  goalPercent: percent("A goal of your own beside 25 and 40, percent.", 50).optional(),
  productMinimumPercent: numberSchema(RULE_INPUTS.productMinimum),
  triggerPercent: numberSchema(RULE_INPUTS.trigger),
  benefitWeightCapPercent: numberSchema(RULE_INPUTS.benefitWeightCap),
  domesticPlantPercent: numberSchema(RULE_INPUTS.domesticPlant),
  researchAndDevelopmentCapPercent: numberSchema(RULE_INPUTS.researchCap),
  weights: weightsSchema.optional(),
  uncertified: uncertifiedSchema.optional(),
  tiers: z.array(tierSchema).min(1).max(20).optional().openapi({
    description: "What the TKDN of a component counts for, in place of the tiers on record.",
  }),
};

export const purchaseSchema = z
  .strictObject(localContentFields)
  .openapi("Purchase", { description: "The purchase whose local content is judged." });

export const localContentRequestSchema = z
  .strictObject({ ...localContentFields, exchangeRate: exchangeRateSchema.optional(), pin: pinSchema })
  .openapi("LocalContentRequest", { description: "A purchase, and what is known of buyer and market." });
