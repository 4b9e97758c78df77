import { z } from "@hono/zod-openapi";
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

export const moneyByCurrencySchema = z
  .strictObject({ idr: moneySchema, jpy: moneySchema, usd: moneySchema })
  .openapi("MoneyByCurrency", { description: "One amount in the three currencies, at the one rate of the answer." });

const rate = (description: string, example: number) =>
  z.number().min(1e-6).max(1e9).optional().openapi({ format: "double", description, example });

export const exchangeRateSchema = z
  .strictObject({
    idrPerJpy: rate("Rupiah for one yen. Default the annual average of the latest whole year on record.", 104.7489),
    idrPerUsd: rate("Rupiah for one US dollar. Default the same record.", 15_855.4483),
  })
  .openapi("ExchangeRate", { description: "One rate for the whole answer; listed in its assumptions." });

export const discountRateSchema = z.number().min(0).max(1).optional().openapi({
  format: "double",
  description:
    "Yearly discount rate, 0.08 = 8 %. No source states one for the city: the default of 0.08 is unverified.",
  example: 0.08,
});
