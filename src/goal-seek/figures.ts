/** The numbers of an answer, by their paths: `money.npv.amount`, `groups.0.reductionTco2`. */
export function numberPaths(answer: unknown, path = ""): string[] {
  if (typeof answer === "number") return [path];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => numberPaths(value, path === "" ? name : `${path}.${name}`));
}

/** The number at a path of an answer; undefined where there is none. */
export function figureAt(answer: unknown, path: string): number | undefined {
  let place = answer;
  for (const name of path.split(".")) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, name)) return undefined;
    place = (place as Readonly<Record<string, unknown>>)[name];
  }
  return typeof place === "number" && Number.isFinite(place) ? place : undefined;
}
