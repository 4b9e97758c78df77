import type { Language } from "./language";

type Currency = "IDR" | "JPY" | "USD";

/** What is true of a language, wherever something is written in it. */
export interface LanguageFacts {
  /** By its own name. */
  readonly name: string;
  /** How it writes a date. */
  readonly locale: string;
  /** Of a number. Each language has the one where the other has none, so a number in the other's notation can be told. */
  readonly separators: { readonly group: "," | "."; readonly decimal: "," | "." };
  /** Words for large numbers, largest first, as they follow the digits. */
  readonly largeNumbers: readonly (readonly [factor: number, word: string])[];
  /** Units of time, as they follow a number or stand below a fraction. */
  readonly units: Readonly<Record<"yr" | "month" | "d" | "h", string>>;
  /** What stands beside an amount where it is said to a reader of a page … */
  readonly currencySigns: Readonly<Record<Currency, string>>;
  /** … and where a sentence of the API names it to the last digit. */
  readonly currencyNames: Readonly<Record<Currency, string>>;
  readonly currencyStands: "before" | "after";
  /** Signs and names of currencies that stand at their number without a blank. */
  readonly closeCurrencies: RegExp;
  /** Units that follow a number without a blank. */
  readonly closeUnits: RegExp;
  /** Between the names of a list. */
  readonly listSeparator: string;
  /** Between parts that may hold a comma themselves. */
  readonly partSeparator: string;
  /** Between the arguments of a function, where numbers may hold a comma. */
  readonly argumentSeparator: string;
  readonly quotationMarks: readonly [open: string, close: string];
  readonly fullStop: string;
  /** Between two sentences. */
  readonly sentenceSeparator: string;
}

const JAPANESE_CURRENCIES = { IDR: "ルピア", JPY: "円", USD: "米ドル" } as const;
const INDONESIAN_CURRENCIES = { IDR: "Rp", JPY: "JPY", USD: "USD" } as const;

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: {
    name: "English",
    locale: "en-GB",
    separators: { group: ",", decimal: "." },
    largeNumbers: [
      [1e12, " trillion"],
      [1e9, " billion"],
      [1e6, " million"],
    ],
    units: { yr: "yr", month: "month", d: "d", h: "h" },
    currencySigns: INDONESIAN_CURRENCIES,
    currencyNames: { IDR: "IDR", JPY: "JPY", USD: "USD" },
    currencyStands: "before",
    closeCurrencies: /^$/,
    closeUnits: /^$/,
    listSeparator: ", ",
    partSeparator: "; ",
    argumentSeparator: ", ",
    quotationMarks: ["“", "”"],
    fullStop: ".",
    sentenceSeparator: " ",
  },
  id: {
    name: "Bahasa Indonesia",
    locale: "id-ID",
    separators: { group: ".", decimal: "," },
    largeNumbers: [
      [1e12, " triliun"],
      [1e9, " miliar"],
      [1e6, " juta"],
    ],
    units: { yr: "tahun", month: "bulan", d: "hari", h: "jam" },
    currencySigns: INDONESIAN_CURRENCIES,
    currencyNames: INDONESIAN_CURRENCIES,
    currencyStands: "before",
    closeCurrencies: /^Rp$/,
    closeUnits: /^%$/,
    listSeparator: ", ",
    partSeparator: "; ",
    argumentSeparator: "; ",
    quotationMarks: ["“", "”"],
    fullStop: ".",
    sentenceSeparator: " ",
  },
  ja: {
    name: "日本語",
    locale: "ja-JP",
    separators: { group: ",", decimal: "." },
    largeNumbers: [
      [1e12, "兆"],
      [1e8, "億"],
      [1e4, "万"],
    ],
    units: { yr: "年", month: "月", d: "日", h: "時間" },
    currencySigns: JAPANESE_CURRENCIES,
    currencyNames: JAPANESE_CURRENCIES,
    currencyStands: "after",
    closeCurrencies: /./,
    closeUnits: /^(?:%|\p{Script=Han}|\p{Script=Katakana})/u,
    listSeparator: "、",
    partSeparator: "／",
    argumentSeparator: ", ",
    quotationMarks: ["「", "」"],
    fullStop: "。",
    sentenceSeparator: "",
  },
};
