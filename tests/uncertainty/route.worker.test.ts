import type { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import type { estimateSchema } from "../../src/estimates/answer.contract";
import { call } from "../support/contract";

type Answer = z.infer<typeof estimateSchema>;

const PATH = "/v1/estimates/street-lighting";
const REQUEST = {
  groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
  investment: { total: { amount: 26_000_000_000, currency: "IDR" } },
};

describe("uncertainty over HTTP", () => {
  it("is absent unless asked for; {} takes the defaults", async () => {
    expect((await call<Answer>("POST", PATH, REQUEST)).body).not.toHaveProperty("uncertainty");
    const { body } = await call<Answer>("POST", PATH, { ...REQUEST, uncertainty: {} });
    expect(body.uncertainty).toMatchObject({ samples: 2000, seed: 1, distribution: "triangular" });
  });

  it("the same request gives the same bytes; asking changes nothing else in the answer", async () => {
    const asked = { ...REQUEST, uncertainty: { seed: 42 } };
    const [one, other] = [await call<Answer>("POST", PATH, asked), await call<Answer>("POST", PATH, asked)];
    expect(one.text).toBe(other.text);
    expect(one.headers.get("etag")).toBe(other.headers.get("etag"));
    const plain = (await call<Answer>("POST", PATH, REQUEST)).body;
    const { uncertainty, assumptions, ...rest } = one.body;
    const { assumptions: plainAssumptions, ...plainRest } = plain;
    expect(rest).toEqual(plainRest);
    expect(assumptions.slice(0, plainAssumptions.length)).toEqual(plainAssumptions);
    expect(uncertainty?.p50).toBeCloseTo(plain.annual.reductionTco2, -2);
  });

  it("lists every width it used as an unverified assumption that a field of the request overrides", async () => {
    const { body } = await call<Answer>("POST", PATH, { ...REQUEST, uncertainty: {} });
    const widths = body.assumptions.filter(({ name }) => name.startsWith("uncertainty.ranges."));
    expect(new Set(body.uncertainty?.drivers.map(({ kind }) => `uncertainty.ranges.${kind}`))).toEqual(
      new Set(widths.map(({ name }) => name)),
    );
    expect(widths.every(({ confidence, origin }) => confidence === "unverified" && origin === "default")).toBe(true);
    const stated = await call<Answer>("POST", PATH, { ...REQUEST, uncertainty: { ranges: { watts: 0.03 } } });
    const watts = stated.body.assumptions.filter(({ name }) => name === "uncertainty.ranges.watts");
    expect(watts).toMatchObject([{ value: 0.03, origin: "request" }]);
  });

  it.each([
    [{ samples: 99 }, "#/uncertainty/samples"],
    [{ samples: 20_001 }, "#/uncertainty/samples"],
    [{ seed: 1.5 }, "#/uncertainty/seed"],
    [{ ranges: { watts: 0.91 } }, "#/uncertainty/ranges/watts"],
    [{ ranges: { wats: 0.1 } }, "#/uncertainty/ranges/wats"],
  ])("%j is refused with a pointer to %s", async (uncertainty, pointer) => {
    const { status, body } = await call<{ errors: { pointer: string }[] }>("POST", PATH, { ...REQUEST, uncertainty });
    expect(status).toBe(422);
    expect(body.errors[0]?.pointer).toBe(pointer);
  });

  it.each(["id", "ja"])("speaks %s in labels, never in ids", async (language) => {
    const asked = { ...REQUEST, uncertainty: { samples: 100 }, scenarios: true };
    const english = (await call<Answer>("POST", PATH, asked)).body;
    const { body } = await call<Answer>("POST", PATH, asked, { "accept-language": language });
    expect(body.uncertainty?.drivers.map(({ input }) => input)).toEqual(
      english.uncertainty?.drivers.map(({ input }) => input),
    );
    for (const [index, driver] of (body.uncertainty?.drivers ?? []).entries()) {
      expect(driver.label).not.toBe(english.uncertainty?.drivers[index]?.label);
    }
    expect(body.scenarios?.map(({ id }) => id)).toEqual(english.scenarios?.map(({ id }) => id));
    expect(body.scenarios?.map(({ label }) => label)).not.toEqual(english.scenarios?.map(({ label }) => label));
  });
});

describe("scenarios over HTTP", () => {
  it("stand side by side with grant and verdict; a scenario left out is named in a warning", async () => {
    const { body } = await call<Answer>("POST", PATH, { ...REQUEST, scenarios: true });
    expect(body.scenarios?.[0]).toMatchObject({ id: "as-requested", annual: body.annual, grant: body.subsidy?.grant });
    // As requested, two factors by two ways of dimming, and as many dark lamps as Bandung reported.
    expect(body.scenarios).toHaveLength(6);
    const elsewhere = {
      ...REQUEST,
      electricity: { grid: "sulselbar", emissionFactorTco2PerMwh: 0.7 },
      scenarios: true,
    };
    const warned = (await call<Answer>("POST", PATH, elsewhere)).body;
    expect(warned.warnings.filter(({ code }) => code === "scenario-not-computed")).toHaveLength(2);
  });

  it("false asks for none", async () => {
    expect((await call<Answer>("POST", PATH, { ...REQUEST, scenarios: false })).body).not.toHaveProperty("scenarios");
  });
});
