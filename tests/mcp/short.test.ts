import { expect, test } from "vitest";
import { shorten } from "../../src/mcp/short";

test("a short answer leaves out what explains, wherever it stands, and says which lists it cut", () => {
  const list = Array.from({ length: 25 }, (_, index) => ({ index, calculation: [1] }));
  expect(shorten({ value: 0, assumptions: [1], groups: list, part: { readings: [1], given: null } })).toEqual({
    value: 0,
    groups: list.slice(0, 20).map(({ index }) => ({ index })),
    part: { given: null },
    firstEntriesOnly: ["groups"],
  });
});

test("a criterion is told by its id and status, with its remedy where it does not pass and is the answer's own", () => {
  const criterion = (status: string) => ({ id: "a", title: "A", status, required: 1, remedy: "Do it." });
  const short = { id: "a", status: "fail", remedy: "Do it." };
  expect(shorten({ criteria: [criterion("fail"), criterion("pass")] })).toEqual({
    criteria: [short, { id: "a", status: "pass" }],
  });
  expect(shorten({ subsidy: { criteria: [criterion("fail")] } })).toEqual({ subsidy: { criteria: [short] } });
  expect(shorten({ measures: [{ subsidy: { criteria: [criterion("fail")] } }] })).toEqual({
    measures: [{ subsidy: { criteria: [{ id: "a", status: "fail" }] } }],
  });
});

test("a warning that repeats another one keeps its code and place, not its words", () => {
  const warning = (pointer: string) => ({ code: "c", message: "The same.", pointer });
  expect(shorten({ warnings: [warning("#/0"), warning("#/1")] })).toEqual({
    warnings: [warning("#/0"), { code: "c", pointer: "#/1" }],
  });
});
