import { z } from "@hono/zod-openapi";
import { numberSchema } from "../ledger/input-schema";
import { MONEY } from "./inputs";
import { CURRENCIES } from "./money";

/** Far above any project, far below what whole units can hold exactly in a number. */
const COST_LIMIT = 1e15;
const BALANCE_LIMIT = 1e24;

const currency = z.enum(CURRENCIES).openapi("Currency", { description: "ISO 4217 code.", example: "JPY" });

/** Money in a request. Fractions of a unit are rounded to whole yen and rupiah. */
export const costSchema = z
  .strictObject({
    amount: z
      .number()
      .min(0)
      .max(COST_LIMIT)
      .openapi({ format: "double", description: "Amount in units of the currency.", example: 330_000_000 }),
    currency,
  })
  .openapi("Cost", { description: "An amount of money, nought or more." });

/** Money that may also be a saving or a loss. */
export const moneySchema = z
  .strictObject({
    amount: z.number().min(-BALANCE_LIMIT).max(BALANCE_LIMIT).openapi({
      format: "double",
      description: "Amount: whole yen and rupiah, US dollars in cents.",
      example: 72_000_000,
    }),
    currency,
  })
  .openapi("Money", { description: "An amount of money; negative for a loss or a saving, as its field says." });

export const exchangeRateSchema = z
  .strictObject({ idrPerJpy: numberSchema(MONEY.rupiahPerYen), idrPerUsd: numberSchema(MONEY.rupiahPerDollar) })
  .openapi("ExchangeRate", { description: "One rate for the whole answer; listed in its assumptions." });

export const discountRateSchema = numberSchema(MONEY.discountRate);
