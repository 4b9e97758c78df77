/** Technologies whose JCM projects in Indonesia are counted, by their records in `similar-technology-counts`. */
export const TECHNOLOGIES = [
  "chillers",
  "inverter-ac",
  "led-indoor",
  "smart-led-street",
  "bems-whole-building",
  "solar-pv",
] as const;
export type TechnologyId = (typeof TECHNOLOGIES)[number];

/** A technology a project brings in. */
export interface Technology {
  readonly id: TechnologyId;
  /** What it alone is credited, tCO2/yr; needed only where a programme may leave it out. */
  readonly creditedReductionTco2?: number;
}
