import { z } from "@hono/zod-openapi";
import { estimateAnswerSchema } from "../estimates/answer.contract";
import { ESTIMATE_CONTRACTS } from "../estimates/contracts";
import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import { catalogues } from "../i18n/message";
import type { Measure } from "../ledger/measure";
import type { Contract } from "../openapi/contract";
import { linkContract } from "../openapi/link-contract";
import type { Field, FormDefinition } from "./field";
import { type FieldFacts, factsOf } from "./field-facts";
import { LINK_FORMS } from "./fields/all";
import { LINK_PARAMETERS } from "./parameters";

/** A link of each measure that is answered, by the parameters it must have. */
const EXAMPLES: Readonly<Record<Measure, Readonly<Record<string, string | number>>>> = {
  "air-conditioning": {
    units: 120,
    facility: "hospital-ward",
    capacity: 9000,
    capacityUnit: "Btu/h",
    oldEfficiency: 2.9,
    oldMetric: "EER",
    oldFixedSpeed: "yes",
    newEfficiency: 5,
    newMetric: "CSPF",
  },
  "green-building": {
    buildingType: "government-office",
    floorArea: 10_000,
    energyUseIntensity: 150,
    lightingSaving: 50,
    newCop: 4.2,
    solarKwp: 200,
  },
  "street-lighting": { lamps: 1000, lamp: "HPS", lampWatts: 250, ledWatts: 120, cost: 7_500_000_000, currency: "IDR" },
};

export const airConditioningLinkContract = linkContractOf("air-conditioning");
export const greenBuildingLinkContract = linkContractOf("green-building");
export const streetLightingLinkContract = linkContractOf("street-lighting");

function linkContractOf(measure: Measure): Contract {
  const { operationId, summary } = ESTIMATE_CONTRACTS[measure].operation;
  return linkContract({
    path: `/v1/estimates/${measure}`,
    operationId: `${operationId}ByLink`,
    tag: "Estimates",
    summary: `${summary} from a link`,
    description:
      "The same estimate, asked by an address alone: for spreadsheets, dashboards and chat. The parameters are the fields of the page's form in its units (percent where the form has percent), numbers as in JSON; amounts are in `currency`. Several groups, schedules by steps and lists need the POST operation.",
    query: z.strictObject({ ...LINK_PARAMETERS, ...parametersOf(LINK_FORMS[measure], EXAMPLES[measure]) }),
    answer: estimateAnswerSchema,
    answerDescription: "The summary of the estimate, or all of it where that is asked for.",
    representations: FILE_REPRESENTATIONS,
  });
}

function parametersOf(form: FormDefinition, examples: Readonly<Record<string, string | number>>) {
  return Object.fromEntries(
    form.fields.map((field) => {
      const facts = factsOf(form, field);
      const example = examples[field.name];
      const schema = schemaOf(field, facts).openapi({
        param: { name: field.name, in: "query" },
        description: descriptionOf(field),
        ...(example !== undefined && { example: example as never }),
      });
      return [field.name, facts.required && field.requires === undefined ? schema : schema.optional()];
    }),
  );
}

function schemaOf({ percent }: Field, { kind, choices = [], minimum = -1e24, maximum = 1e24 }: FieldFacts) {
  const factor = percent ? 100 : 1;
  switch (kind) {
    case "boolean":
      return z.enum(["yes", "no"]);
    case "choice":
      return z.enum(choices as [string, ...string[]]);
    case "integer":
      return z
        .int()
        .min(minimum)
        .max(maximum)
        .openapi({ format: maximum > 2_147_483_647 ? "int64" : "int32" });
    case "number":
      return z
        .number()
        .min(minimum * factor)
        .max(maximum * factor)
        .openapi({ format: "double" });
    case "text":
      return z.string().max(200);
  }
}

function descriptionOf({ name, path, percent, money }: Field): string {
  const label = (catalogues.en.pageFields as Readonly<Record<string, string>>)[name] ?? name;
  const unit = percent ? ", percent" : money ? ", in `currency`" : "";
  return `${label}${unit}: \`${path}\` of the request.`;
}
