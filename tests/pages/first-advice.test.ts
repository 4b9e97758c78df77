import { describe, expect, test } from "vitest";
import { type Advice, firstOfEach } from "../../src/pages/result/first-advice";

/** An entry that changes something for an end, unless it is a word only. */
function entry(title: string, end: Advice["for"], { reaches = true, isWord = false } = {}): Advice {
  const changes = isWord ? [] : [{ pointer: "#/quantity", from: 1, to: 2 }];
  return { code: "more-units", title, detail: title, for: end, reaches, changes } as unknown as Advice;
}

const titlesOf = (advice: readonly Advice[]) => firstOfEach(advice).map(({ title }) => title);

describe("of the advice for one end, what stands first", () => {
  test("is the first that is enough, whatever is named before it", () => {
    const advice = [
      entry("not enough", "minimum-size", { reaches: false }),
      entry("enough", "minimum-size"),
      entry("enough too", "minimum-size"),
    ];
    expect(titlesOf(advice)).toEqual(["enough"]);
  });

  test("is the first of all where none is enough", () => {
    const advice = [
      entry("one", "minimum-size", { reaches: false }),
      entry("other", "minimum-size", { reaches: false }),
    ];
    expect(titlesOf(advice)).toEqual(["one"]);
  });

  test("leaves one for each end, and everything that changes no number, in the order given", () => {
    const advice = [
      entry("grant", "grant"),
      entry("ask", "minimum-size", { isWord: true }),
      entry("minimum", "minimum-size"),
      entry("grant again", "grant"),
      entry("ask again", "minimum-size", { isWord: true }),
    ];
    expect(titlesOf(advice)).toEqual(["grant", "ask", "minimum", "ask again"]);
  });
});
