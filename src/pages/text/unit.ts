import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";

/** A unit of the sheets as a language writes it; a pure number has none. */
export function unitText(unit: string, language: Language): string {
  if (unit === "1") return "";
  const { units, currencySigns, currencyStands } = LANGUAGE_FACTS[language];
  const { yr, d, month, h } = units;
  return unit
    .replaceAll("CO2", "CO₂")
    .replaceAll("m2", "m²")
    .replaceAll("BTU/h", "Btu/h")
    .replace(/\byr\b/g, yr)
    .replace(/\bd\b/g, d)
    .replace(/\bmonth\b/g, month)
    .replace(/(?<!Btu\/)\bh\b/g, h)
    .replace(/\b(?:IDR|JPY|USD)\b/g, (code) =>
      currencyStands === "after" ? currencySigns[code as keyof typeof currencySigns] : code,
    );
}

/** A number that is written already, with its unit. */
export function withUnit(number: string, unit: string, language: Language): string {
  const text = unitText(unit, language);
  const { closeUnits } = LANGUAGE_FACTS[language];
  return text === "" || closeUnits.test(text) ? number + text : `${number}\u00A0${text}`;
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
  ["IdrPerKvaMonth", "IDR/kVA/month"],
  ["Kva", "kVA"],
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
