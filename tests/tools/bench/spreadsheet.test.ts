import { expect, it } from "vitest";
import { capacityPath } from "../../../src/methods/air-conditioning";
import { ratedPower } from "../../../src/methods/street-lighting";
import { assertEqual, subjectsOf } from "../../../tools/bench/core/compare";
import { inCells, spreadsheetOf } from "../../../tools/bench/core/spreadsheet";
import { activeMillisecondsOf } from "../../../tools/bench/startup";

it("a formula keeps its numbers and gets a cell for each symbol", () => {
  expect(inCells("n * (P_PJ + 1.5e6) / 8760", { n: 0, P_PJ: 3 })).toBe("A1 * (A4 + 1.5e6) / 8760");
});

it("a sheet in the spreadsheet engine gives every line of the sheet", () => {
  const values = { n: 10, Phi: 2.6, H: 2500, LF: 0.4, eta_BAU: 3.1, eta_RE: 3.4, eta_PJ: 5, EF: 0.814 };
  const compute = spreadsheetOf(capacityPath);
  const run = capacityPath.evaluate(values);
  for (const [index, value] of compute(values).entries()) {
    const { symbol } = capacityPath.steps[index] ?? expect.fail();
    expect(value / run.value(symbol as "Q"), symbol).toBeCloseTo(1, 12);
  }
  // The engine must compute anew, not repeat itself.
  expect(compute({ ...values, n: 20 })[0]).toBeCloseTo(2 * run.value("Q"), 6);
});

it.each(subjectsOf({ ratedPower, capacityPath }).map((subject) => [subject.method.id, subject] as const))(
  "%s, its arithmetic by hand and the spreadsheet engine agree on every line, or they would not race about one thing",
  (_, subject) => {
    assertEqual(subject, spreadsheetOf(subject.method));
    const other = (values: Parameters<typeof subject.byHand>[0]) => ({ ...subject.byHand(values), PE: 1 });
    expect(() => assertEqual({ ...subject, byHand: other }, spreadsheetOf(subject.method))).toThrow("PE is");
  },
);

it("the active time of a profile is its samples less the idle ones, in milliseconds", () => {
  const nodes = [
    { id: 1, callFrame: { functionName: "(idle)" } },
    { id: 2, callFrame: { functionName: "main" } },
    { id: 3, callFrame: { functionName: "(garbage collector)" } },
  ];
  expect(activeMillisecondsOf({ nodes, samples: [1, 2, 1, 3], timeDeltas: [5000, 2000, 1000, 500] })).toBe(2.5);
});
