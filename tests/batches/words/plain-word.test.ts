import { describe, expect, test } from "vitest";
import { headingForms } from "../../../src/batches/words/plain-word";

describe("the forms of a heading", () => {
  test.each([
    ["Daya (W)", ["dayaw", "daya"]],
    ["Daya LED [Watt]", ["dayaledwatt", "dayaled"]],
    ["台数（台）", ["台数台", "台数"]],
    ["Lampu (LED (baru)) W", ["lampuledbaruw", "lampuw", "lampu"]],
    ["Jumlah", ["jumlah"]],
    ["(", []],
  ])("of %s are %j: the whole, without what stands in brackets, without a unit", (heading, forms) => {
    expect(headingForms(heading)).toEqual(forms);
  });

  test("of brackets that are opened and never closed leave the words as they are", () => {
    expect(headingForms(`${"[(".repeat(30_000)}Daya`)).toEqual(["daya"]);
  });
});
