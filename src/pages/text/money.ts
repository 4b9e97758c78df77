import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { exact } from "./number";

export interface Money {
  readonly amount: number;
  readonly currency: "IDR" | "JPY" | "USD";
}

const SIGNIFICANT_FIGURES = 3;

/** An amount as it is said aloud: JPY 25.9 million, Rp 5,5 miliar, 2,590万円. Three significant figures. */
export function spokenMoney({ amount, currency }: Money, language: Language): string {
  // Rounded before the word is chosen: 999,999,999 is a billion, not a thousand millions.
  const rounded = Number(amount.toPrecision(SIGNIFICANT_FIGURES));
  const [factor, word] = LANGUAGE_FACTS[language].largeNumbers.find(([least]) => Math.abs(rounded) >= least) ?? [1, ""];
  return withCurrency(exact(rounded / factor, language) + word, currency, language);
}

/** An amount to the last unit. */
export function exactMoney({ amount, currency }: Money, language: Language): string {
  const digits = currency === "USD" ? 2 : 0;
  return withCurrency(
    amount.toLocaleString(language, { minimumFractionDigits: 0, maximumFractionDigits: digits }),
    currency,
    language,
  );
}

function withCurrency(digits: string, currency: Money["currency"], language: Language): string {
  const { currencySigns, currencyStands } = LANGUAGE_FACTS[language];
  const text = digits.replace("-", "−");
  const sign = currencySigns[currency];
  return currencyStands === "after" ? text + sign : `${sign}\u00A0${text}`;
}
