import { describe, expect, test } from "vitest";
import { BarChart } from "../../src/pages/charts/bar-chart";
import { CashFlowChart } from "../../src/pages/charts/cash-flow-chart";
import { placeRows } from "../../src/pages/charts/rows";
import { ShareChart } from "../../src/pages/charts/share-chart";
import { TornadoChart } from "../../src/pages/charts/tornado-chart";

const bar = (label: string, value: number) => ({ label, value, text: `${value} t`, pattern: "hatched" as const });
const widthsOf = (svg: string) =>
  [...svg.matchAll(/width="([\d.]+)%"[^>]*class="bar"/g)].map((match) => Number(match[1]));

describe("a bar chart", () => {
  const svg = String(BarChart({ id: "b", title: "Title", bars: [bar("one", 200), bar("two", 50), bar("three", -7)] }));

  test("draws lengths in proportion to the longest, and none for a negative value", () => {
    expect(widthsOf(svg)).toEqual([100, 25, 0]);
  });

  test("is an image with title, description and the words of every bar", () => {
    expect(svg).toMatch(/role="img" aria-labelledby="b-title b-desc"/);
    expect(svg).toContain('<title id="b-title">Title</title>');
    expect(svg).toContain('<desc id="b-desc">one: 200 t; two: 50 t; three: -7 t</desc>');
    for (const word of ["one", "two", "three", "-7 t"]) expect(svg).toContain(`>${word}</text>`);
  });

  test("sets no style of its own, which the policy of the page would refuse", () => {
    expect(svg).not.toContain("style=");
  });

  test("escapes what stands in a label", () => {
    expect(String(BarChart({ id: "b", title: "t", bars: [bar("<script>", 1)] }))).toContain("&lt;script&gt;");
  });

  test("has no bar where all values are nought", () => {
    expect(widthsOf(String(BarChart({ id: "b", title: "t", bars: [bar("one", 0)] })))).toEqual([0]);
  });
});

describe("a share chart", () => {
  test("cuts the whole into its parts and leaves out those of nothing", () => {
    const parts = [bar("grant", 40), bar("city", 60), bar("other", 0)];
    const html = String(ShareChart({ id: "s", title: "Shares", parts }));
    expect(widthsOf(html)).toEqual([40, 60]);
    expect(html).not.toContain("other");
  });
});

describe("a tornado", () => {
  test("spans from the least to the most and marks the value in every row", () => {
    const swings = [
      { label: "wide", low: 0, high: 100, text: "0 – 100" },
      { label: "narrow", low: 40, high: 60, text: "40 – 60" },
    ];
    const svg = String(TornadoChart({ id: "t", title: "Drivers", value: 50, swings }));
    expect(widthsOf(svg)).toEqual([100, 20]);
    expect(svg.match(/x1="50.00%"/g)).toHaveLength(2);
  });
});

describe("rows of a chart", () => {
  test("break a long label, and give the value a line of its own where it does not fit beside", () => {
    const long = "share of the cooling load that comes through the envelope of the building";
    const { placed } = placeRows([
      { label: "short", text: "1 t" },
      { label: long, text: "1,234 tCO₂/yr" },
      { label: "建物の外皮を通じて入る冷房負荷が全体に占める割合の既定値", text: "12 t" },
    ]);
    expect(placed[0]?.lines).toEqual(["short"]);
    expect(placed[0]?.valueY).toBe(14);
    expect(placed[1]?.lines.join(" ")).toBe(long);
    expect(placed[1]?.lines.length).toBeGreaterThan(1);
    expect(placed[2]?.lines.length).toBeGreaterThan(1);
  });
});

describe("a cash-flow chart", () => {
  const bars = [-100, 60, 60].map((net, year) => ({ year, net, cumulative: [-100, -40, 20][year] as number }));
  const draw = (breakEven?: { years: number; text: string }) =>
    String(CashFlowChart({ id: "c", title: "Title", description: "What it says", bars, breakEven }));

  test("draws a bar for every year, spent ones below nought and told apart by their filling", () => {
    const rects = [...draw().matchAll(/<rect [^>]*y="([\d.]+)" height="([\d.]+)" fill="([^"]+)" class="bar"/g)];
    expect(rects.map(([, , , fill]) => fill)).toEqual(["url(#c-hatched)", "currentColor", "currentColor"]);
    const [zero] = [...draw().matchAll(/y1="([\d.]+)" y2="[\d.]+" class="centre"/g)];
    expect(Number(rects[0]?.[1])).toBeCloseTo(Number(zero?.[1]), 1);
    expect(Number(rects[1]?.[1]) + Number(rects[1]?.[2])).toBeCloseTo(Number(zero?.[1]), 1);
  });

  test("joins the sums of the years by a line, and marks where they reach nought", () => {
    expect([...draw().matchAll(/class="sum-line"/g)]).toHaveLength(2);
    expect(draw()).not.toContain("break-even");
    expect(draw({ years: 1.7, text: "paid back" })).toMatch(/<circle cx="73.33%"[^>]*class="break-even"/);
  });

  test("is an image with title and description, and sets no style of its own", () => {
    expect(draw()).toMatch(/role="img" aria-labelledby="c-title c-desc"/);
    expect(draw()).toContain('<desc id="c-desc">What it says</desc>');
    expect(draw()).not.toContain("style=");
  });
});
