import type { z } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/http/problem";
import type { monitoringReportSchema } from "../../src/monitoring/answer.contract";
import { monitoringExamples } from "../../src/monitoring/examples.contract";
import { call } from "../support/contract";
import { replayFailures } from "../support/replay";

type Report = z.output<typeof monitoringReportSchema>;

const PATH = "/v1/monitoring-reports";
const { airConditioners, streetLights, building } = monitoringExamples;

const report = async (body: unknown, language = "en") => {
  const answer = await call<Report>("POST", `${PATH}?lang=${language}`, body);
  expect(answer.status).toBe(200);
  return answer;
};
const refused = async (body: unknown, language = "en") => {
  const { status, body: problem } = await call<Problem>("POST", `${PATH}?lang=${language}`, body);
  expect(status).toBe(422);
  return problem.errors ?? [];
};
/** A copy of an example with one place changed, or removed where the value is undefined. */
function changed(example: object, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(example) as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((at, part) => at[part] as Record<string | number, unknown>, copy);
  const last = path.at(-1) as string | number;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe("POST /v1/monitoring-reports", () => {
  test.each(Object.entries(monitoringExamples))(
    "200: the example %s, by its schema, in three languages",
    async (_, { value }) => {
      const english = await report(value);
      expect(replayFailures(english.body.calculation)).toEqual([]);
      for (const language of ["id", "ja"]) {
        const translated = await report(value, language);
        expect(translated.body.verified).toEqual(english.body.verified);
        const same = translated.body.calculation.filter(
          ({ label }, index) => label === english.body.calculation[index]?.label,
        );
        expect(same).toEqual([]);
        const codes = (answer: Report) => answer.warnings.map(({ code }) => code);
        expect(codes(translated.body)).toEqual(codes(english.body));
        for (const [index, { message }] of translated.body.warnings.entries()) {
          expect(message).not.toBe(english.body.warnings[index]?.message);
          expect(message).not.toMatch(/[{}]/);
        }
      }
    },
  );

  test("200: the design document of ID_AM003 is credited with 25 t, 13 of them to Japan", async () => {
    const { body } = await report(airConditioners.value);
    expect(body.verified.credits).toBe(25);
    expect(body.allocation?.map(({ holder, credits }) => [holder, credits])).toEqual([
      ["Government of Japan", 13],
      ["City of Bandung", 7],
      ["Representative participant", 5],
    ]);
    expect(body.allocation?.[0]?.exactTco2).toBe(12.5);
  });

  test("200: readings are lines of the calculation, named by group and number", async () => {
    const { body } = await report(streetLights.value);
    const symbols = body.calculation.map(({ symbol }) => symbol);
    expect(symbols).toEqual(
      expect.arrayContaining(["E_read_1_1", "E_read_1_4", "P_mean_1_4", "E_PJ_1", "E_PJ_2", "E_PJ", "ER_exp", "R"]),
    );
    expect(body.calculation.find(({ symbol }) => symbol === "E_PJ_1")?.formula).toBe(
      "sum(E_read_1_1, E_read_1_2, E_read_1_3, E_read_1_4)",
    );
    expect(body.assumptions.find(({ symbol }) => symbol === "E_read_1_3")).toMatchObject({
      name: "groups.0.readings.2.mwh",
      value: 130.6,
    });
    expect(body.comparison?.ratio).toBeCloseTo(body.verified.reductionTco2 / 690.3, 12);
  });

  test("200: half a year of a building has 181 days and three kinds of equipment", async () => {
    const { body } = await report(building.value);
    expect(body.period).toEqual({ from: "2026-01-01", to: "2026-06-30", days: 181 });
    const [cooling, lighting, solar] = body.groups;
    expect(cooling?.savedMwh).toBeCloseTo(255.3 * 0.5, 9);
    expect(lighting?.savedMwh).toBeCloseTo((2400 * 36 * 1240) / 1e6, 9);
    expect(solar).toMatchObject({ projectTco2: 0, projectMwh: 0 });
    expect(solar?.reductionTco2).toBeCloseTo((126.4 - 4.1) * 0.619, 9);
  });

  test("200: the same request gives the same bytes", async () => {
    const first = await report(streetLights.value, "ja");
    const again = await report(streetLights.value, "ja");
    expect(again.text).toBe(first.text);
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
  });

  test("200: a reading for every day of a year is answered line by line", async () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const readings = Array.from({ length: 365 }, (_, index) => ({ from: day(index), to: day(index), mwh: 1.4 }));
    const body = changed(streetLights.value, ["groups", 0, "readings"], readings);
    const answer = await report(body);
    expect(answer.body.groups[0]?.projectMwh).toBeCloseTo(511, 9);
    expect(replayFailures(answer.body.calculation)).toEqual([]);
  });

  test.each<[string, object, (string | number)[], unknown, string]>([
    ["an impossible day", airConditioners.value, ["period", "to"], "2026-02-30", "#/period/to"],
    ["a missing measure", airConditioners.value, ["measure"], undefined, "#/measure"],
    ["a measure that does not exist", airConditioners.value, ["measure"], "trams", "#/measure"],
    ["a field of another measure", airConditioners.value, ["groups", 0, "burningHours"], 10, "#/groups/0/burningHours"],
    ["a kind that does not exist", building.value, ["groups", 0, "kind"], "heating", "#/groups/0/kind"],
    ["a negative reading", streetLights.value, ["groups", 0, "readings", 2, "mwh"], -1, "#/groups/0/readings/2/mwh"],
    [
      "an impossible reading",
      streetLights.value,
      ["groups", 0, "readings", 2, "mwh"],
      130_600,
      "#/groups/0/readings/2/mwh",
    ],
    ["a gap", streetLights.value, ["groups", 0, "readings", 2, "from"], "2026-07-02", "#/groups/0/readings/2/from"],
    [
      "more hours than the year has",
      streetLights.value,
      ["groups", 1, "burningHours"],
      8761,
      "#/groups/1/burningHours",
    ],
    ["shares that do not sum to 1", airConditioners.value, ["allocation", 0, "share"], 0.6, "#/allocation"],
    [
      "the same holder twice",
      airConditioners.value,
      ["allocation", 1, "holder"],
      "Pemerintah Jepang",
      "#/allocation/1/holder",
    ],
    ["a share above 1", airConditioners.value, ["allocation", 0, "share"], 1.5, "#/allocation/0/share"],
    [
      "an unknown field of the estimate",
      streetLights.value,
      ["estimate", "annual", "reduction"],
      1,
      "#/estimate/annual/reduction",
    ],
  ])(
    "422: %s is refused at its place, with what mends it, in three languages",
    async (_, example, path, value, pointer) => {
      const body = changed(example, path, value);
      const english = await refused(body);
      expect(english.map((error) => error.pointer)).toContain(pointer);
      for (const language of ["id", "ja"]) {
        for (const [index, { detail, hint }] of (await refused(body, language)).entries()) {
          expect(detail).not.toBe(english[index]?.detail);
          expect(hint ?? "").not.toBe("");
          expect(`${detail}${hint}`).not.toMatch(/\{\w+\}/);
        }
      }
    },
  );

  test("400, 406, 415 and 405 as everywhere", async () => {
    expect((await call("POST", PATH, "{")).status).toBe(400);
    expect((await call("POST", PATH, airConditioners.value, { accept: "image/png" })).status).toBe(406);
    expect((await call("POST", PATH, "a=1", { "content-type": "application/x-www-form-urlencoded" })).status).toBe(415);
    expect((await call("GET", PATH)).status).toBe(405);
  });
});
