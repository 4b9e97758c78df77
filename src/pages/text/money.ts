import type { Language } from "../../i18n/language";
import { exact } from "./number";

export interface Money {
  readonly amount: number;
  readonly currency: "IDR" | "JPY" | "USD";
}

type Scale = readonly (readonly [factor: number, word: string])[];

/** Words for large numbers, largest first. */
const SCALES: Readonly<Record<Language, Scale>> = {
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
  id: [
    [1e12, " triliun"],
    [1e9, " miliar"],
    [1e6, " juta"],
  ],
  ja: [
    [1e12, "兆"],
    [1e8, "億"],
    [1e4, "万"],
  ],
};

const SIGNIFICANT_FIGURES = 3;

/** An amount as it is said aloud: JPY 25.9 million, Rp 5,5 miliar, 2,590万円. Three significant figures. */
export function spokenMoney({ amount, currency }: Money, language: Language): string {
  // Rounded before the word is chosen: 999,999,999 is a billion, not a thousand millions.
  const rounded = Number(amount.toPrecision(SIGNIFICANT_FIGURES));
  const [factor, word] = SCALES[language].find(([least]) => Math.abs(rounded) >= least) ?? [1, ""];
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

const PREFIXES = { IDR: "Rp", JPY: "JPY", USD: "USD" } as const;
const JAPANESE_UNITS = { IDR: "ルピア", JPY: "円", USD: "米ドル" } as const;

function withCurrency(digits: string, currency: Money["currency"], language: Language): string {
  const text = digits.replace("-", "−");
  return language === "ja" ? text + JAPANESE_UNITS[currency] : `${PREFIXES[currency]}\u00A0${text}`;
}
