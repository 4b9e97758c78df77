import { z } from "@hono/zod-openapi";
import { text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { MEASURES } from "../ledger/measure";

const name = text("Its name in the header of a table.", 200);
const title = text("What the page's form calls it, in the language of the answer.", 400).optional();
const required = z.boolean().openapi({ description: "Whether no row is valid without it." });
const choices = z.array(z.string().max(100)).max(200).optional();
const number = (description: string) =>
  z.number().min(-1e24).max(1e24).optional().openapi({ format: "double", description });
const length = (description: string) =>
  z.int().min(0).max(1_000_000).optional().openapi({ format: "int32", description });

const bounds = {
  minimum: number("Least value of a number."),
  maximum: number("Largest value of a number."),
  minLength: length("Least number of characters of a text."),
  maxLength: length("Largest number of characters of a text."),
};

const columnSchema = z
  .strictObject({
    name,
    pointer: text("Where its value stands in the request of a row: a JSON Pointer in URI fragment form.", 400),
    title,
    type: z.enum(["number", "integer", "boolean", "text"]).openapi({ description: "How its cells are read." }),
    required,
    ...bounds,
    choices: choices.openapi({ description: "The values of a choice; words of the trade are read as well." }),
  })
  .openapi("BatchColumn", { description: "A column a table of requests may have." });

const resultColumnSchema = z
  .strictObject({
    name,
    type: z.enum(["number", "integer", "text"]).openapi({ description: "What its cells hold." }),
    unit: text("Unit of its numbers.", 40).optional(),
  })
  .openapi("BatchResultColumn", { description: "A column of a table of results." });

export const columnsSchema = z
  .strictObject({
    measure: z.enum(MEASURES).openapi({ description: "The measure the rows are about." }),
    columns: z.array(columnSchema).max(200).openapi({ description: "Columns of the requests." }),
    results: z.array(resultColumnSchema).max(200).openapi({ description: "Columns of the results, in their order." }),
    edition: editionSchema,
  })
  .openapi("BatchColumns", { description: "The columns of a batch of one measure, as data." });

const fieldSchema = z
  .strictObject({
    name,
    title,
    type: z.enum(["number", "integer", "boolean", "string"]).openapi({ description: "Type of its cells." }),
    constraints: z
      .strictObject({ required, ...bounds, enum: choices.openapi({ description: "The values of a choice." }) })
      .openapi("TableSchemaConstraints", { description: "What its cells must keep to." }),
  })
  .openapi("TableSchemaField", { description: "A field of a Table Schema." });

export const tableSchemaSchema = z
  .strictObject({
    fields: z.array(fieldSchema).max(200).openapi({ description: "The columns a table may have." }),
    missingValues: z
      .array(z.string().max(10))
      .max(1)
      .openapi({ description: "What stands for an absent field: an empty cell.", example: [""] }),
    fieldsMatch: z
      .array(z.enum(["partial"]))
      .max(1)
      .openapi({ description: "A table has some of the fields, in any order." }),
    edition: editionSchema,
  })
  .openapi("TableSchema", { description: "Table Schema (Frictionless Data), by which tools check a table." });
