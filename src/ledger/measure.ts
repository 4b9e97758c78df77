export const MEASURES = ["air-conditioning", "green-building", "street-lighting"] as const;
export type Measure = (typeof MEASURES)[number];

/** The same thing made for every measure. */
export function byMeasure<Thing>(make: (measure: Measure) => Thing): Readonly<Record<Measure, Thing>> {
  return Object.fromEntries(MEASURES.map((measure) => [measure, make(measure)])) as Record<Measure, Thing>;
}
