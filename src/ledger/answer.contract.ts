import { z } from "@hono/zod-openapi";
import { FUNCTIONS } from "../methods/functions";
import { figure, recordField, sourceFields, text } from "./answer-fields.contract";
import { ANNUAL_FIGURES, type Figure, LIFETIME_FIGURES } from "./figures";

/** Schema fields of a table of figures. */
function fieldsOf<Table extends Readonly<Record<string, Figure>>>(table: Table) {
  const fields = Object.entries(table).map(
    ([id, { description, unit, example }]) => [id, figure(`${description}, ${unit}.`, example)] as const,
  );
  return Object.fromEntries(fields) as Record<keyof Table, ReturnType<typeof figure>>;
}

const annualFields = fieldsOf(ANNUAL_FIGURES);

export const annualSchema = z
  .strictObject(annualFields)
  .openapi("AnnualFigures", { description: "The figures of one year." });

export const lifetimeSchema = z
  .strictObject(fieldsOf(LIFETIME_FIGURES))
  .openapi("LifetimeFigures", { description: "The figures over the lifetime." });

export const groupFiguresSchema = z
  .strictObject({ name: text("Name of the group, or its number.", 120), ...annualFields })
  .openapi("GroupFigures", { description: "The figures of one group alone." });

export const methodologySchema = z
  .strictObject({
    id: text("Number of the JCM methodology whose form is followed.", 60),
    title: text("Its title.", 400),
    approach: text("Which path of calculation was taken.", 60),
    ...sourceFields,
  })
  .openapi("Methodology", { description: "The methodology whose form the calculation follows." });

export const assumptionSchema = z
  .strictObject({
    name: text("Path of the request field that would override it, e.g. `groups.0.loadFactor`.", 300),
    symbol: text("Its symbol in the calculation.", 80),
    label: text("What it is, in the language of the answer.", 400),
    value: figure("The value used."),
    unit: text("Unit of the value; `1` for a pure number.", 40),
    ...sourceFields,
    ...recordField,
    origin: z
      .enum(["request", "default", "derived"])
      .openapi({ description: "Stated in the request, taken by default, or derived from a table or a conversion." }),
  })
  .openapi("Assumption", {
    description: "One input of the calculation and where it comes from. Every input is listed.",
  });

const FUNCTION_MEANINGS = Object.values(FUNCTIONS)
  .map(({ meaning }) => meaning)
  .join("; ");

export const calculationStepSchema = z
  .strictObject({
    symbol: text("Symbol, suffixed by group where there are several.", 80),
    label: text("What it is, in the language of the answer.", 400),
    formula: text("Formula in the symbols above it; absent for an input.", 20_000).optional(),
    where: text(
      "What has to hold for the line to be there, e.g. `S_net >= 1`; with other inputs it may be missing.",
      400,
    ).optional(),
    value: figure("Its value, unrounded."),
    unit: text("Unit; `1` for a pure number.", 40),
  })
  .openapi("CalculationStep", {
    description: `One line of the calculation. A formula recomputes to its value from the lines above it alone, by numbers, symbols, + - * / ^, parentheses and these functions. ${FUNCTION_MEANINGS}.`,
  });

export const warningSchema = z
  .strictObject({
    code: text("Stable code.", 80),
    message: text("What to know, in the language of the answer."),
    pointer: text("JSON Pointer to the input it is about.", 400).optional(),
  })
  .openapi("Warning", { description: "Something the reader should know about an answer that is otherwise good." });
