import { withCurrency } from "../i18n/currency";
import type { Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";
import { type MessageParameters, translate } from "../i18n/message";
import { digitsBeside, writeNumber } from "../i18n/number";
import type { Currency } from "../money/money";
import type { Amount, MoneyBeside, Text } from "./text";

const FRACTION_DIGITS: Readonly<Record<Currency, number>> = { IDR: 0, JPY: 0, USD: 2 };

/** An amount with all its digits, as the language writes them: JPY 16,666,000 · Rp5.500 · 16,666,000円. */
export function formatMoney(language: Language, { amount, currency, bounds = [] }: MoneyBeside): string {
  const digits = writeNumber(amount, language, digitsBeside({ observed: amount, bounds }, FRACTION_DIGITS[currency]));
  return withCurrency(digits, LANGUAGE_FACTS[language].currencyNames[currency], language, " ");
}

export function writeText(language: Language, { key, parameters = {} }: Text): string {
  return translate(language, "criteria", key, writeParameters(language, parameters));
}

/** Amounts in words of the language; numbers are left to the text they fill. */
export function writeParameters(language: Language, parameters: Readonly<Record<string, Amount>>): MessageParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "object" && "amount" in value ? formatMoney(language, value) : value,
    ]),
  );
}
