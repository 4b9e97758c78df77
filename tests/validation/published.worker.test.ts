import { describe, expect, it } from "vitest";
import { call } from "../support/contract";
import { agrees, type ValidationCase } from "../support/validation/figure";
import { PUBLISHED_CASES } from "../support/validation/published";
import { WORKED_EXAMPLES } from "../support/validation/worked";

/** Every printed figure, asked of the Worker over HTTP. docs/validation.md lists the same figures. */
function holdTo(cases: readonly ValidationCase[]): void {
  describe.each(cases)("$id", ({ figures }) => {
    it.each(figures)("$what is $printed $unit", async (figure) => {
      const { status, body } = await call("POST", figure.path, figure.request);
      expect(status).toBe(200);
      const ours = figure.read(body);
      expect(agrees(figure, ours), `${ours} instead of ${figure.printed} ${figure.unit}`).toBe(true);
    });
  });
}

describe("published case", () => holdTo(PUBLISHED_CASES));
describe("worked example", () => holdTo(WORKED_EXAMPLES));
