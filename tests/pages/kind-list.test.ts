import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { readerOf } from "../../src/pages/reader";
import { KINDS_AS_ROWS, ONE_OF_MANY } from "../../src/pages/result/on-paper";
import { withAssets } from "../support/assets";
import { calledWith, csvFile, uploadRequest } from "./uploading";
import { showsFigure } from "./visible-text";

const ORIGIN = "http://localhost";
const app = createApp();

/** Kinds of lamps, no two alike; of small numbers, so that some save less than a megawatt-hour. */
function inventoryOf(count: number): File {
  const rows = Array.from({ length: count }, (_, index) => `Jalan ${index},${index + 1},290,${60 + index}`);
  return csvFile(["name,quantity,existing.circuitWatts,project.systemWatts", ...rows].join("\n"));
}

async function resultOf(path: string, parts: Record<string, string | File>, language: string): Promise<string> {
  const sent = await app.request(uploadRequest(`${ORIGIN}${path}?lang=${language}`, parts), undefined, withAssets);
  if (sent.status !== 303) return sent.text();
  return (await app.request(sent.headers.get("location") ?? "", {}, withAssets)).text();
}

async function answerTo(request: string): Promise<EstimateAnswer> {
  const response = await app.request("/v1/estimates/street-lighting", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: request,
  });
  return (await response.json()) as EstimateAnswer;
}

const groupsIn = (html: string) => /<section class="groups"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
const cellsIn = (html: string) => [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text = ""]) => text);
const footIn = (html: string) => cellsIn(/<tfoot>[\s\S]*?<\/tfoot>/.exec(html)?.[0] ?? "");

describe("the kinds of a file", () => {
  test.each(LANGUAGES)(
    "end in %s with all of them together: their number and the figures of the API",
    async (language) => {
      const html = await resultOf("/street-lighting", { file: inventoryOf(40) }, language);
      const { annual } = await answerTo(calledWith(html));
      const [label, quantity, ...figures] = footIn(groupsIn(html));
      expect(label).toBe(readerOf(language).in("pageUpload", "allKinds", { count: 40 }));
      expect(quantity).toBe("820");
      const told = [annual.businessAsUsualSavedMwh, annual.businessAsUsualReductionTco2, annual.reductionTco2];
      expect(figures).toHaveLength(told.length);
      expect(told.filter((value, index) => !showsFigure([figures[index] ?? ""], value, language))).toEqual([]);
    },
  );

  test("add up as they are shown, or are said to be rounded", async () => {
    for (const count of [2, 3, 7, 40]) {
      const groups = groupsIn(await resultOf("/street-lighting", { file: inventoryOf(count) }, "en"));
      const rows = (groups.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map(cellsIn).slice(1);
      const numbers = rows.map(([, ...cells]) =>
        cells.map((cell) => Number(cell.replaceAll(",", "").replace("−", "-"))),
      );
      const parts = numbers.slice(0, -1);
      const sums = parts[0]?.map((_, column) => parts.reduce((sum, row) => sum + (row[column] ?? 0), 0)) ?? [];
      const holds = sums.every((sum, column) => Math.abs(sum - (numbers.at(-1)?.[column] ?? 0)) < 1e-9);
      expect(holds !== groups.includes(readerOf("en").in("pageResult", "rounded")), `${count} kinds`).toBe(true);
    }
  });

  test("are all on the screen; paper leaves out those beyond the first few and says so", async () => {
    const groups = groupsIn(await resultOf("/street-lighting", { file: inventoryOf(40) }, "en"));
    expect(groups.split(`class="${ONE_OF_MANY}"`)).toHaveLength(40 - KINDS_AS_ROWS + 1);
    const said = readerOf("en").in("pageUpload", "printedShort", { count: 40, shown: KINDS_AS_ROWS });
    expect(groups).toContain(said);
    const few = groupsIn(await resultOf("/street-lighting", { file: inventoryOf(KINDS_AS_ROWS) }, "en"));
    expect(few).not.toContain(ONE_OF_MANY);
    expect(few).not.toContain('class="paper"');
  });

  test("have no sum where there is one", async () => {
    expect(footIn(groupsIn(await resultOf("/street-lighting", { file: inventoryOf(1) }, "en")))).toEqual([]);
  });

  test("are cut and summed on the page of all three too", async () => {
    const parts = {
      "file.street-lighting": inventoryOf(40),
      lampsCost: "900000000",
      currency: "IDR",
      numbers: "plain",
    };
    const groups = groupsIn(await resultOf("/all", parts, "en"));
    expect(footIn(groups)).toEqual([readerOf("en").in("pageUpload", "allKinds", { count: 40 }), "820"]);
    expect(groups.split(`class="${ONE_OF_MANY}"`)).toHaveLength(40 - KINDS_AS_ROWS + 1);
  });
});
