import { expect, test } from "vitest";
import { distinctWarnings } from "../../src/pages/result/distinct-warnings";

const linesOf = (warnings: Parameters<typeof distinctWarnings>[0]) =>
  distinctWarnings(warnings).map(({ warning: { code, pointer }, others }) => [code, pointer, others]);

test("what is said of several kinds of a measure stands once, in the place of the first, with the number of the others", () => {
  expect(
    linesOf([
      { code: "wide", pointer: "#/groups/0/project" },
      { code: "late", pointer: "#/groups/0/project" },
      { code: "wide", pointer: "#/groups/1/project" },
      { code: "wide", pointer: "#/groups/12" },
    ]),
  ).toEqual([
    ["wide", "#/groups/0/project", 2],
    ["late", "#/groups/0/project", 0],
  ]);
});

test("the kinds of two measures stay apart", () => {
  expect(
    linesOf([
      { code: "wide", pointer: "#/measures/0/input/groups/0" },
      { code: "wide", pointer: "#/measures/1/input/groups/0" },
      { code: "wide", pointer: "#/measures/1/input/groups/3" },
    ]),
  ).toEqual([
    ["wide", "#/measures/0/input/groups/0", 0],
    ["wide", "#/measures/1/input/groups/0", 1],
  ]);
});

test("what is of the whole project stays apart, however often its code stands", () => {
  expect(linesOf([{ code: "cost" }, { code: "cost", pointer: "#/investment" }, { code: "cost" }])).toHaveLength(3);
});
