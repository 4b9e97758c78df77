import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/ledger/input-error";
import { estimateStreetLighting } from "../../../src/measures/street-lighting/estimate";
import type { StreetLightingGroupRequest, StreetLightingRequest } from "../../../src/measures/street-lighting/schema";

const GROUP: StreetLightingGroupRequest = {
  quantity: 1000,
  existing: { circuitWatts: 290, lamp: "HPS" },
  project: { systemWatts: 120, efficacyLmPerW: 140 },
};
const HOURS = 4380;

const estimateOf = (group: Partial<StreetLightingGroupRequest>, options: Partial<StreetLightingRequest> = {}) =>
  estimateStreetLighting({ ...options, groups: [{ ...GROUP, ...group }] });
const warningsOf = (...request: Parameters<typeof estimateOf>) =>
  estimateOf(...request)
    .explain()
    .warnings.map(({ code, pointer }) => (pointer === undefined ? code : `${code} ${pointer}`))
    .filter((warning) => /^(?:reference-|unknown-)/.test(warning));

describe("a stated reference", () => {
  it.each([289, 290, 291, 500])("of %d W credits at most the existing 290 W", (circuitWatts) => {
    const { annual } = estimateOf({ reference: { circuitWatts } });
    expect(annual.referenceMwh).toBeCloseTo((1000 * Math.min(circuitWatts, 290) * HOURS) / 1e6, 9);
  });

  it("above the existing luminaire is remarked, at it called equal, below it neither", () => {
    const at = (circuitWatts: number) => warningsOf({ reference: { circuitWatts } });
    expect(at(290.01)).toEqual(["reference-above-business-as-usual #/groups/0/reference"]);
    expect(at(290)).toEqual(["reference-equals-business-as-usual #/groups/0/reference"]);
    expect(at(289.99)).toEqual([]);
  });

  it("that makes emissions rise is not credited (existing 100 W, reference 500 W, project 120 W)", () => {
    const { annual } = estimateOf({ existing: { circuitWatts: 100 }, reference: { circuitWatts: 500 } });
    expect(annual.reductionTco2).toBeLessThan(0);
    expect(annual.creditableTco2).toBe(0);
  });

  it("is watts or a basis, not both and not nothing", () => {
    const issueOf = (reference: StreetLightingGroupRequest["reference"]) => {
      try {
        estimateOf({ reference });
      } catch (error) {
        return (error as InputError).issues[0];
      }
    };
    expect(issueOf({ circuitWatts: 200, basis: "conventional-led" })).toMatchObject({
      pointer: "#/groups/0/reference/basis",
      key: "referenceTwice",
    });
    expect(issueOf({})).toMatchObject({ pointer: "#/groups/0/reference", key: "referenceEmpty" });
  });
});

describe("where nothing is stated", () => {
  it("a sodium lamp is its own reference, and the answer says so; mercury has a stricter one", () => {
    expect(warningsOf({})).toEqual(["reference-equals-business-as-usual #/groups/0/reference"]);
    expect(warningsOf({ existing: { circuitWatts: 290, lamp: "mercury" } })).toEqual([]);
  });

  it("nothing is said where nothing is saved", () => {
    expect(warningsOf({ existing: { circuitWatts: 120 } })).toEqual([]);
  });
});

describe("an ordinary LED as reference", () => {
  it("draws what gives the project's flux at 100 lm/W, or at the efficacy stated, never more than the existing lamp", () => {
    const referenceMwh = (efficacyLmPerW?: number, efficacy = 140) =>
      estimateOf({
        project: { systemWatts: 120, efficacyLmPerW: efficacy },
        reference: { basis: "conventional-led", ...(efficacyLmPerW !== undefined && { efficacyLmPerW }) },
      }).annual.referenceMwh;
    expect(referenceMwh()).toBeCloseTo((1000 * 168 * HOURS) / 1e6, 9);
    expect(referenceMwh(120)).toBeCloseTo((1000 * 140 * HOURS) / 1e6, 9);
    expect(referenceMwh(50)).toBeCloseTo((1000 * 290 * HOURS) / 1e6, 9);
  });

  it("gives the same by either approach where nothing is dimmed", () => {
    const reference = { basis: "conventional-led" as const };
    const byRatio = estimateOf({ reference }, { approach: "efficacy-ratio" }).annual;
    expect(byRatio.referenceMwh).toBeCloseTo(estimateOf({ reference }).annual.referenceMwh, 9);
  });

  it("names its efficacy as an unverified default, and needs that of the project", () => {
    const { assumptions } = estimateOf({ reference: { basis: "conventional-led" } }).explain();
    expect(assumptions.find(({ symbol }) => symbol === "eta_LED")).toMatchObject({
      value: 100,
      origin: "default",
      name: "groups.0.reference.efficacyLmPerW",
      provenance: { confidence: "unverified" },
    });
    expect(() => estimateOf({ project: { systemWatts: 120 }, reference: { basis: "conventional-led" } })).toThrow(
      InputError,
    );
  });
});

describe("the ratio of efficacies", () => {
  it("above business as usual is remarked and left as it is", () => {
    const ratio = (existingEfficacyLmPerW: number) =>
      [{ existingEfficacyLmPerW }, { approach: "efficacy-ratio" as const }] as const;
    // At 57.931 lm/W the reference draws 290 W.
    expect(warningsOf(...ratio(58))).toEqual([]);
    expect(warningsOf(...ratio(57.9))).toEqual(["reference-above-business-as-usual #/groups/0/existingEfficacyLmPerW"]);
    const { annual } = estimateOf(...ratio(50));
    expect(annual.referenceMwh).toBeCloseTo((annual.projectMwh * 140) / 50, 9);
  });
});

describe("a lamp nobody knows", () => {
  it("with watts is treated as mercury: reference 0.60 of them", () => {
    for (const existing of [
      { lamp: "unknown" as const, circuitWatts: 290 },
      { lamp: "unknown" as const, lampWatts: 290 },
    ]) {
      const { annual } = estimateOf({ existing });
      expect(annual.businessAsUsualMwh).toBeCloseTo((1000 * 290 * HOURS) / 1e6, 9);
      expect(annual.referenceMwh).toBeCloseTo((1000 * 174 * HOURS) / 1e6, 9);
    }
  });

  it("without watts is counted and saves nothing, by either approach, dimmed or metered", () => {
    const existing = { lamp: "unknown" as const };
    const schedule = { preset: "evening-full-late-half" };
    for (const estimate of [
      estimateOf({ existing, schedule, project: { systemWatts: 120, controllerWatts: 1 } }),
      estimateOf({ existing }, { approach: "efficacy-ratio" }),
      estimateOf({ existing, meteredProjectMwhPerYear: 500 }),
    ]) {
      const { annual } = estimate;
      expect(annual.projectMwh).toBeGreaterThan(0);
      expect([annual.businessAsUsualMwh, annual.referenceMwh]).toEqual([annual.projectMwh, annual.projectMwh]);
      expect([annual.reductionTco2, annual.creditableTco2]).toEqual([0, 0]);
      expect(estimate.explain().assumptions.find(({ symbol }) => symbol === "n")?.value).toBe(1000);
    }
  });

  it("is listed in a warning, with watts or without; a known one is not", () => {
    expect(warningsOf({ existing: { lamp: "unknown" } })).toEqual(["unknown-lamps #/groups/0/existing/lamp"]);
    expect(warningsOf({ existing: { lamp: "unknown", circuitWatts: 290 } })).toEqual([
      "unknown-lamps #/groups/0/existing/lamp",
    ]);
    expect(warningsOf({ existing: { lamp: "mercury", circuitWatts: 290 } })).toEqual([]);
  });

  it("beside known ones leaves their saving as it is", () => {
    const both = estimateStreetLighting({ groups: [GROUP, { ...GROUP, existing: { lamp: "unknown" } }] }).annual;
    expect(both.reductionTco2).toBeCloseTo(estimateOf({}).annual.reductionTco2, 9);
  });
});
