import { z } from "@hono/zod-openapi";
import type { InputIssue } from "../ledger/input-error";
import { isCalendarDate } from "./period";

/** More than a city could use in a period, and small enough that sums stay exact to the kilowatt-hour. */
const LARGEST_MWH = 1e7;

export const mwh = (description: string, example: number) =>
  z.number().min(0).max(LARGEST_MWH).openapi({ format: "double", description, example });

export const watts = (description: string, example: number) =>
  z.number().min(1).max(10_000).openapi({ format: "double", description, example });

export const kilowatts = (description: string, example: number) =>
  z.number().min(0.001).max(1e7).openapi({ format: "double", description, example });

/** More hours than any period has are refused later, with the length of the period. */
export const hours = (description: string, example: number) =>
  z.number().min(0).max(1e6).openapi({ format: "double", description, example });

export const fraction = (description: string, example: number) =>
  z.number().min(0).max(1).openapi({ format: "double", description, example });

export const luminaireCount = z
  .number()
  .int()
  .min(1)
  .max(100_000_000)
  .openapi({ format: "int32", description: "Number of luminaires.", example: 1000 });

export const date = (description: string, example: string) =>
  z
    .string()
    .refine(isCalendarDate, { params: { key: "notACalendarDate" } satisfies Pick<InputIssue, "key"> })
    .openapi({ description, example, format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$", maxLength: 10 });
