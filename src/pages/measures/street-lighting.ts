import { streetLightingExamples } from "../../estimates/street-lighting/examples";
import { streetLightingLink } from "../../links/fields/street-lighting";
import { factOf } from "../../reference/collections";
import { pageForm } from "../forms/page-form";
import { costOf } from "../forms/preset";
import { countPieces, type PageMeasure } from "./measure";

const arterial = streetLightingExamples.arterial.value;
const millionIdr = factOf("street-lighting-costs", "jakarta-programme", "rpMillionPerPoint");
const price = { ...millionIdr, value: millionIdr.value * 1e6, per: "piece" as const };

export const streetLighting: PageMeasure = {
  form: pageForm(streetLightingLink),
  preset: {
    request: { ...arterial, ...costOf(countPieces(arterial), price) },
    price,
    essential: ["lamp", "lampWatts"],
  },
  sample: "street-lights.csv",
  portfolio: { cost: "lampsCost" },
  count: countPieces,
  hasSingular: true,
};
