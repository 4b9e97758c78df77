import { ANNUAL_FIGURES, type Figure, LIFETIME_FIGURES } from "../ledger/figures";

/** The unit a field's name ends with, most special first; `/yr` stands where the name says so or the section is a year's. */
const UNITS: readonly (readonly [suffix: RegExp, unit: string])[] = [
  [/JpyPerTco2$/, "JPY/tCO2"],
  [/Tco2e?PerYear$/, "tCO2/yr"],
  [/KwhPerM2(Month)$/i, "kWh/m2/month"],
  [/MwhPerYear$/, "MWh/yr"],
  [/Mwh$/, "MWh"],
  [/Tco2e$/, "tCO2e"],
  [/Tco2$/, "tCO2"],
  [/wPerM2$/i, "W/m2"],
  [/Lx$|LxM(in|ax)$|MinLx$|MaxLx$/, "lx"],
  [/Percent$/, "%"],
  [/[dD]ays$/, "d"],
  [/[yY]ears(AfterGrant)?$/, "yr"],
  [/(Fraction|Share|Cop|stars|irr|order)$/, "1"],
];

/** Sections of an estimate whose energies and emissions are those of one year, though the names leave it out. */
const YEARLY_SECTIONS: ReadonlySet<string> = new Set(["groups", "building", "crossChecks"]);
const PER_YEAR: ReadonlySet<string> = new Set(["MWh", "tCO2"]);

/** Figures of an uncertainty are those of the reduction or of whole tonnes; money brings its own unit. */
const SPREAD = /^(minimum|p5|p50|p95|maximum|mean|standardDeviation|low|high)$/;

/** Objects whose figures are declared, wherever in an answer they stand. */
const DECLARED: Readonly<Record<string, Readonly<Record<string, Figure>>>> = {
  annual: ANNUAL_FIGURES,
  lifetime: LIFETIME_FIGURES,
};

/** Where a number stands in an answer. */
export interface FieldPlace {
  readonly section: string;
  /** Names below the section, its own last. */
  readonly path: readonly string[];
  /** Whether the answer is about a period of its own rather than a year. */
  readonly ofPeriod: boolean;
}

/** Unit of a number in an answer; empty where its name names none. */
export function unitOfField({ section, path, ofPeriod }: FieldPlace): string {
  const field = path.at(-1) ?? "";
  const declared = DECLARED[path.at(-2) ?? section]?.[field];
  if (declared !== undefined) return declared.unit;
  if (/^annualLeakTco2e$/.test(field)) return "tCO2e/yr";
  if (section === "uncertainty" && SPREAD.test(field)) return "tCO2/yr";
  const unit = UNITS.find(([suffix]) => suffix.test(field))?.[1] ?? "";
  return !ofPeriod && YEARLY_SECTIONS.has(section) && PER_YEAR.has(unit) ? `${unit}/yr` : unit;
}
