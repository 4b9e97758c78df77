import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { translate } from "../../src/i18n/message";
import { approvalSteps } from "../../src/reference/approval-pathway";
import { doneBy, firstBodies, isDone } from "../../src/reference/cooperation";

describe("what the cooperation of the two cities has behind it", () => {
  test("is a step with a record, and of no other step is it said", () => {
    const steps = approvalSteps();
    const done = steps.filter(({ id }) => isDone(id)).map(({ id }) => id);
    expect(done).toEqual(["exploration", "mou"]);
    for (const { id } of steps) expect(doneBy(id) !== undefined, id).toBe(done.includes(id));
  });

  test.each([
    ["exploration", 2014],
    ["mou", 2020],
  ] as const)("%s is said with the year %d of its record, which has a source, in every language", (step, year) => {
    expect(doneBy(step)).toMatchObject({
      year,
      source: expect.stringMatching(/./),
      url: expect.stringMatching(/^https:/),
    });
    for (const language of LANGUAGES) {
      expect(translate(language, "pageMemo", `done.${step}`)).toContain(String(year));
    }
  });

  test.each(["toString", "__proto__", ""])("%j is no step, whatever objects inherit", (name) => {
    expect(isDone(name)).toBe(false);
    expect(doneBy(name)).toBeUndefined();
  });
});

test("a city writes to two bodies first, each with the page its source is at", () => {
  expect(firstBodies().map(({ id }) => id)).toEqual(["gec", "kemenko-perekonomian"]);
  for (const { source, url } of firstBodies()) {
    expect(source).not.toBe("");
    expect(url).toMatch(/^https:/);
  }
});
