export const MEASURES = ["air-conditioning", "green-building", "street-lighting"] as const;
export type Measure = (typeof MEASURES)[number];
