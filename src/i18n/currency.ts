import type { Language } from "./language";
import { LANGUAGE_FACTS } from "./languages";

/** An amount that is written already, with the sign or the name of its currency: JPY 25.9 million, Rp5,5 miliar, 2,590万円. */
export function withCurrency(digits: string, currency: string, language: Language, blank: string): string {
  const { currencyStands, closeCurrencies } = LANGUAGE_FACTS[language];
  const gap = closeCurrencies.test(currency) ? "" : blank;
  if (currencyStands === "after") return digits + gap + currency;
  // A minus right behind the sign would read as a dash.
  return gap === "" ? digits.replace(/^\u2212?/, (minus) => minus + currency) : currency + gap + digits;
}
