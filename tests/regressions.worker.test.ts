import { describe, expect, it } from "vitest";
import { call } from "./support/contract";
import type { EstimateAnswer } from "./support/estimate-answer";
import { replayFailures } from "./support/replay";

/** What users of comparable tools complain about, each held off by a test of its own. */

const LAMPS = { quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };

async function lights(options: object = {}, groups: readonly object[] = [LAMPS]): Promise<EstimateAnswer> {
  const answer = await call<EstimateAnswer>("POST", "/v1/estimates/street-lighting", { groups, ...options });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

const assumption = (answer: EstimateAnswer, symbol: string) =>
  answer.assumptions.find((each) => each.symbol === symbol) ?? expect.fail(`no assumption ${symbol}`);
const step = (answer: EstimateAnswer, symbol: string) =>
  answer.calculation.find((each) => each.symbol === symbol)?.value ?? expect.fail(`no step ${symbol}`);

describe("the trace differs from the number (co2.js #197, #212)", () => {
  it("every figure of a year is the very value of its step, and every step replays elsewhere", async () => {
    const answer = await lights({ electricity: { emissionFactorTco2PerMwh: 0.7 } }, [
      { ...LAMPS, project: { systemWatts: 117, controllerWatts: 1.3 } },
      { ...LAMPS, quantity: 7, existingOutageFraction: 0.07 },
    ]);
    const symbols = {
      E_BAU: "businessAsUsualMwh",
      E_RE: "referenceMwh",
      E_PJ: "projectMwh",
      E_saved: "savedMwh",
      BAU: "businessAsUsualTco2",
      RE: "referenceTco2",
      PE: "projectTco2",
      ER: "reductionTco2",
      C: "creditableTco2",
    } as const;
    for (const [symbol, field] of Object.entries(symbols)) {
      expect(answer.annual[field], field).toBe(step(answer, symbol));
    }
    expect(replayFailures(answer.calculation)).toEqual([]);
  });
});

describe("min and max do not bracket the value; the factor's uncertainty is ignored (boaviztapi #209, #214)", () => {
  it("the range holds the value, and the emission factor is among the drivers", async () => {
    const answer = await lights({ uncertainty: { samples: 500 } });
    const { reductionTco2 } = answer.annual;
    const { drivers, p5, p95 } = answer.uncertainty ?? expect.fail("no uncertainty");
    expect(p5).toBeLessThan(reductionTco2);
    expect(p95).toBeGreaterThan(reductionTco2);
    for (const driver of drivers) {
      expect(driver.low, driver.input).toBeLessThanOrEqual(reductionTco2);
      expect(driver.high, driver.input).toBeGreaterThanOrEqual(reductionTco2);
    }
    const factor = drivers.find(({ input }) => input.includes("emissionFactor")) ?? expect.fail("no factor");
    expect(factor.high).toBeGreaterThan(factor.low);
  });
});

describe("stale or unsourced factors", () => {
  it("every default of every estimate names its source, confidence and origin", async () => {
    const answer = await lights({ investment: { total: { amount: 5e9, currency: "IDR" } } });
    for (const { name, source, confidence, origin } of answer.assumptions) {
      expect(source.length, name).toBeGreaterThan(0);
      expect(["primary", "secondary", "derived", "unverified"], name).toContain(confidence);
      expect(["request", "default", "derived"], name).toContain(origin);
    }
  });
});

describe("silent defaults; a given 0 turned into the default (a street-light agent's `factor or DEFAULT`)", () => {
  it("an emission factor of 0 gives no emissions, not those of the default grid", async () => {
    const answer = await lights({ electricity: { emissionFactorTco2PerMwh: 0 } });
    expect(assumption(answer, "EF")).toMatchObject({ value: 0, origin: "request" });
    expect(answer.annual.referenceTco2).toBe(0);
    expect(answer.annual.reductionTco2).toBe(0);
    expect(answer.annual.savedMwh).toBeCloseTo(744.6, 9);
  });

  it("a tariff of 0 saves no money, and a meter that reads 0 is believed", async () => {
    const free = await lights({
      electricity: { tariffIdrPerKwh: 0 },
      investment: { total: { amount: 5e9, currency: "IDR" } },
    });
    expect(free.money?.billSavingPerYear.amount).toBe(0);
    const dark = await lights({}, [{ ...LAMPS, meteredProjectMwhPerYear: 0 }]);
    expect(dark.annual.projectMwh).toBe(0);
    expect(dark.annual.savedMwh).toBeCloseTo(1270.2, 9);
  });

  it("what is not given is listed as a default under the name that would override it", async () => {
    expect(assumption(await lights(), "EF")).toMatchObject({
      origin: "default",
      name: "electricity.emissionFactorTco2PerMwh",
    });
  });
});

describe("the wrong source is printed", () => {
  it("the source is that of the number used: the grid's, the conservative one, or the caller", async () => {
    const official = assumption(await lights(), "EF");
    const conservative = assumption(await lights({ electricity: { basis: "conservative" } }), "EF");
    const own = assumption(await lights({ electricity: { emissionFactorTco2PerMwh: official.value } }), "EF");
    expect(official.value).toBe(0.87);
    expect(conservative.value).toBe(0.675);
    expect(conservative.source).not.toBe(official.source);
    // The same number, but from the caller: then it is not the grid's any more.
    expect(own).toMatchObject({ value: official.value, origin: "request", source: "request" });
  });
});

describe("the first lamp's hours are used for all lamps", () => {
  it("each group burns by its own schedule", async () => {
    const evening = { steps: [{ from: "18:00", to: "00:00", level: 1 }] };
    const answer = await lights({}, [LAMPS, { ...LAMPS, schedule: evening }]);
    expect(step(answer, "H_1")).toBe(4380);
    expect(step(answer, "H_2")).toBe(2190);
    const [whole, half] = answer.groups ?? expect.fail("no groups");
    expect(half?.savedMwh).toBeCloseTo((whole?.savedMwh ?? 0) / 2, 9);
  });
});

describe("LED watts are rounded to zero", () => {
  it("a fraction of a watt still counts", async () => {
    const answer = await lights({}, [{ ...LAMPS, project: { systemWatts: 120, controllerWatts: 0.4 } }]);
    // 0.4 W all year on 1,000 luminaires: 3.504 MWh.
    expect(answer.annual.projectMwh).toBeCloseTo(525.6 + 3.504, 9);
  });
});

describe("a payback of 999 years stands for none", () => {
  it("where nothing is saved there is no payback at all", async () => {
    const answer = await lights({ investment: { total: { amount: 5e9, currency: "IDR" } } }, [
      { ...LAMPS, project: { systemWatts: 300 } },
    ]);
    expect(answer.money).toBeDefined();
    expect(answer.money).not.toHaveProperty("simplePaybackYears");
    expect(answer.annual.reductionTco2).toBeLessThan(0);
    expect(answer.warnings.map(({ code }) => code)).toContain("negative-reduction");
  });
});

describe("the base case cannot be edited (EDGE FAQ)", () => {
  it("every default of an estimate can be overridden by the name it is listed under, and the override shows", async () => {
    const changed = await lights({ electricity: { tariffIdrPerKwh: 1000 }, lifetimeYears: 12 }, [
      {
        ...LAMPS,
        existingOutageFraction: 0.01,
        reference: { circuitWatts: 174 },
        project: { systemWatts: 120, controllerWatts: 1, outageFraction: 0.02 },
      },
    ]);
    const expected = { tariff: 1000, T: 12, SOF_RE: 0.01, P_RE_given: 174, P_c: 1, SOF_PJ: 0.02 };
    for (const [symbol, value] of Object.entries(expected)) {
      expect(assumption(changed, symbol), symbol).toMatchObject({ value, origin: "request", source: "request" });
    }
  });
});

describe("the vintage of the grid factor differs from the year claimed (CDM checks)", () => {
  it("is warned of, whether the factor is undated or of another year", async () => {
    const codes = async (electricity: object) =>
      (await lights({ electricity })).warnings.map(({ code }) => code).filter((code) => code.startsWith("factor-"));
    expect(await codes({ grid: "sumatra" })).toEqual(["factor-vintage-unknown"]);
    // The decree for Jamali is of 2021 on data of 2019.
    expect(await codes({ emissionFactorYear: 2019 })).toEqual([]);
    expect(await codes({ emissionFactorYear: 2025 })).toEqual(["factor-vintage-differs"]);
    expect(await codes({ basis: "conservative", emissionFactorYear: 2010 })).toEqual(["factor-vintage-differs"]);
    expect(await codes({ emissionFactorTco2PerMwh: 0.8 })).toEqual([]);
  });
});

describe("the service closed down (Patch estimates)", () => {
  it("an estimate needs nothing but the Worker: no binding, no other host", async () => {
    const { createApp } = await import("../src/app");
    const response = await createApp().request("/v1/estimates/street-lighting", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ groups: [LAMPS] }),
    });
    expect(response.status).toBe(200);
  });
});
