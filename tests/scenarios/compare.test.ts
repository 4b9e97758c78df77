import { describe, expect, it } from "vitest";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";
import { scenariosOfRequest } from "../../src/estimates/scenarios-of";
import type { Measure } from "../../src/ledger/measure";
import { estimateOf } from "../../src/measures/all";
import { BUILDING, COOLING, LIGHTS } from "../uncertainty/subjects";

type LightGroup = RequestByMeasure["street-lighting"]["groups"][number];

const idsOf = <M extends Measure>(measure: M, request: RequestByMeasure[M]) =>
  scenariosOfRequest(measure, request).results.map(({ id }) => id);

const reductionOf = <M extends Measure>(measure: M, request: RequestByMeasure[M], id: string) => {
  const found = scenariosOfRequest(measure, request).results.find((result) => result.id === id);
  if (found === undefined) throw new Error(`No scenario ${id}`);
  return found.estimate.annual.reductionTco2;
};

describe("scenarios", () => {
  it("street lights: both factors, with and without dimming, then dark lamps, after the request itself", () => {
    expect(idsOf("street-lighting", LIGHTS)).toEqual([
      "as-requested",
      "official-dimmed",
      "official-undimmed",
      "conservative-dimmed",
      "conservative-undimmed",
      "bandung-outage",
    ]);
  });

  it("street lights whose efficacy is stated for every group: an ordinary LED as reference, all else as requested", () => {
    const [first] = LIGHTS.groups as [LightGroup];
    const request = { groups: [{ ...first, project: { systemWatts: 120, efficacyLmPerW: 140 } }] };
    expect(idsOf("street-lighting", request)).toContain("conventional-led");
    // 120 W at 140 lm/W give the flux of 168 W at 100 lm/W.
    const kwh = 1000 * (168 - 120) * 4.38;
    expect(reductionOf("street-lighting", request, "conventional-led")).toBeCloseTo((kwh / 1000) * 0.87, 9);
    const already = { groups: [{ ...request.groups[0]!, reference: { basis: "conventional-led" as const } }] };
    expect(idsOf("street-lighting", already)).not.toContain("conventional-led");
  });

  it("street lights whose outages are not all stated: as many dark as Bandung reported, the stated ones as stated", () => {
    const kwh = 1000 * (290 * (1 - 0.063) - 120) * 4.38 + 400 * (84 * 0.9 * 4.38 - 40 * 0.708333333333 * 4.38 - 8.76);
    const [first, second] = LIGHTS.groups as [LightGroup, LightGroup];
    expect(reductionOf("street-lighting", LIGHTS, "bandung-outage")).toBeCloseTo((kwh / 1000) * 0.87, 0);
    const stated = { groups: [{ ...first, existingOutageFraction: 0 }, second] };
    expect(idsOf("street-lighting", stated)).not.toContain("bandung-outage");
  });

  it("air conditioners: both factors, the minimum or the existing unit as reference", () => {
    expect(idsOf("air-conditioning", COOLING)).toEqual([
      "as-requested",
      "official-market-reference",
      "official-existing-reference",
      "conservative-market-reference",
      "conservative-existing-reference",
    ]);
  });

  it("buildings: both factors, both references, with and without solar", () => {
    expect(idsOf("green-building", BUILDING)).toEqual([
      "as-requested",
      "official-stated-reference-with-solar",
      "official-stated-reference-without-solar",
      "official-code-reference-with-solar",
      "official-code-reference-without-solar",
      "conservative-stated-reference-with-solar",
      "conservative-stated-reference-without-solar",
      "conservative-code-reference-with-solar",
      "conservative-code-reference-without-solar",
    ]);
  });

  it("a choice the request leaves no room for is absent", () => {
    const [first] = LIGHTS.groups as [RequestByMeasure["street-lighting"]["groups"][number]];
    expect(idsOf("street-lighting", { groups: [{ ...first, meteredProjectMwhPerYear: 500 }] })).toEqual([
      "as-requested",
      "official",
      "conservative",
      "bandung-outage",
    ]);
    expect(idsOf("green-building", { ...BUILDING, measures: { cooling: { projectCop: 4.2 } } })).toEqual([
      "as-requested",
      "official",
      "conservative",
    ]);
  });

  it("each scenario is what the estimate gives for the changed request", () => {
    const [first, second] = LIGHTS.groups as [LightGroup, LightGroup];
    const changed = {
      ...LIGHTS,
      electricity: { basis: "conservative" as const },
      groups: [first, { ...second, schedule: { preset: "full-night" } }],
    };
    expect(reductionOf("street-lighting", LIGHTS, "conservative-undimmed")).toBeCloseTo(
      estimateOf("street-lighting", changed).annual.reductionTco2,
      9,
    );
  });

  it("the conservative factor never gives more, dimming never less, a stricter reference never more", () => {
    const lights = (id: string) => reductionOf("street-lighting", LIGHTS, id);
    expect(lights("conservative-dimmed")).toBeLessThan(lights("official-dimmed"));
    expect(lights("official-dimmed")).toBeGreaterThan(lights("official-undimmed"));
    const cooling = (id: string) =>
      reductionOf(
        "air-conditioning",
        { ...COOLING, groups: [{ ...COOLING.groups[0]!, existing: { value: 3, metric: "CSPF" } }] },
        id,
      );
    expect(cooling("official-market-reference")).toBeLessThan(cooling("official-existing-reference"));
    const building = (id: string) => reductionOf("green-building", BUILDING, id);
    expect(building("official-stated-reference-with-solar")).toBeGreaterThan(
      building("official-stated-reference-without-solar"),
    );
  });

  it("a factor of the caller's own stands in the request as it is, and is set aside in the others", () => {
    const own = { ...LIGHTS, electricity: { emissionFactorTco2PerMwh: 0.5 } };
    const { results } = scenariosOfRequest("street-lighting", own);
    expect(results[0]?.estimate.annual.reductionTco2).toBe(estimateOf("street-lighting", own).annual.reductionTco2);
    expect(reductionOf("street-lighting", own, "official-dimmed")).toBe(
      reductionOf("street-lighting", LIGHTS, "official-dimmed"),
    );
    expect(results[0]?.differenceTco2).toBe(0);
  });

  it("a grid without an official factor leaves those scenarios out and names them", () => {
    const { results, omitted } = scenariosOfRequest("street-lighting", {
      ...LIGHTS,
      electricity: { grid: "sulselbar", emissionFactorTco2PerMwh: 0.7 },
    });
    expect(results.map(({ id }) => id)).toEqual([
      "as-requested",
      "conservative-dimmed",
      "conservative-undimmed",
      "bandung-outage",
    ]);
    expect(omitted.map(({ id }) => id)).toEqual(["official-dimmed", "official-undimmed"]);
  });

  it("with an investment each scenario has its grant and verdict; without, none", () => {
    const { investment, ...without } = LIGHTS;
    expect(investment).toBeDefined();
    expect(scenariosOfRequest("street-lighting", LIGHTS).results.every(({ subsidy }) => subsidy !== undefined)).toBe(
      true,
    );
    expect(scenariosOfRequest("street-lighting", without).results.some(({ subsidy }) => subsidy !== undefined)).toBe(
      false,
    );
  });

  it("asking leaves the request as it was", () => {
    const before = structuredClone(LIGHTS);
    scenariosOfRequest("street-lighting", LIGHTS);
    expect(LIGHTS).toEqual(before);
  });
});
