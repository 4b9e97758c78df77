import { describe, expect, test } from "vitest";
import { readerOf } from "../../src/pages/reader";
import { type Advice, adviceLines, firstOfEach } from "../../src/pages/result/first-advice";

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

describe("advice that leads to the very same request", () => {
  const led = (title: string, detail: string, quantity: number) =>
    ({ ...entry(title, "minimum-size"), detail, request: { groups: [{ quantity }] } }) as Advice;

  test.each([
    ["en", "Same cost. Meets the size.", "Same cost. Cuts no grant.", "Same cost. Meets the size. Cuts no grant."],
    [
      "ja",
      "費用は同じです。規模を満たします。",
      "費用は同じです。減額されません。",
      "費用は同じです。規模を満たします。減額されません。",
    ],
  ] as const)("is one line in %s, with the effects of all of it once", (language, one, other, both) => {
    const advice = [led("A", one, 200), led("B", "Else.", 300), led("C", other, 200)];
    const lines = adviceLines(advice, readerOf(language).sentences);
    expect(lines.map(({ entry: { title, detail } }) => [title, detail])).toEqual([
      ["A", both],
      ["B", "Else."],
    ]);
    expect(lines.flatMap(({ all }) => all)).toHaveLength(advice.length);
  });

  test("is not that which changes no number, or has no request", () => {
    const words = [
      entry("ask", "minimum-size", { isWord: true }),
      entry("ask again", "minimum-size", { isWord: true }),
    ];
    expect(adviceLines(words, readerOf("en").sentences)).toHaveLength(2);
  });
});
