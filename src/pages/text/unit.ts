import type { Language } from "../../i18n/language";

const YEAR: Readonly<Record<Language, string>> = { en: "yr", id: "tahun", ja: "年" };
const DAY: Readonly<Record<Language, string>> = { en: "d", id: "hari", ja: "日" };
const HOUR: Readonly<Record<Language, string>> = { en: "h", id: "jam", ja: "時間" };
const MONTH: Readonly<Record<Language, string>> = { en: "month", id: "bulan", ja: "月" };

/** A unit of the sheets as a language writes it; a pure number has none. */
export function unitText(unit: string, language: Language): string {
  if (unit === "1") return "";
  return unit
    .replaceAll("CO2", "CO₂")
    .replaceAll("m2", "m²")
    .replace(/\byr\b/g, YEAR[language])
    .replace(/\bd\b/g, DAY[language])
    .replace(/\bmonth\b/g, MONTH[language])
    .replace(/\bh\b(?!\/W)/g, HOUR[language]);
}

/** Units at the end of the API's field names, longest first. */
const UNITS_OF_NAMES = [
  ["KwhPerM2Year", "kWh/m²·yr"],
  ["KwhPerKwpYear", "kWh/kWp·yr"],
  ["MwhPerYear", "MWh/yr"],
  ["hoursPerYear", "h/yr"],
  ["Tco2PerMwh", "tCO2/MWh"],
  ["JpyPerTco2", "JPY/tCO2"],
  ["IdrPerKwh", "IDR/kWh"],
  ["idrPerJpy", "IDR/JPY"],
  ["idrPerUsd", "IDR/USD"],
  ["LmPerW", "lm/W"],
  ["FluxLm", "lm"],
  ["Watts", "W"],
  ["AreaM2", "m²"],
  ["Kwp", "kWp"],
  ["Years", "yr"],
  ["widthM", "m"],
  ["spacingM", "m"],
] as const;

/** The unit an API field carries at the end of its name; empty where it has none. */
export function unitOfField(path: string): string {
  return UNITS_OF_NAMES.find(([ending]) => path.endsWith(ending))?.[1] ?? "";
}
