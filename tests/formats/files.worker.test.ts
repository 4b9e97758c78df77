import { SELF } from "cloudflare:test";
import { read } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { streetLightingExamples } from "../../src/estimates/street-lighting/examples";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "../../src/formats/media-types";

const ask = (accept: string, query = "") =>
  SELF.fetch(`http://localhost/v1/estimates/street-lighting${query}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(streetLightingExamples.arterial.value),
  });

describe("the Worker", () => {
  test("writes a workbook another library reads", async () => {
    const response = await ask(WORKBOOK_MEDIA_TYPE, "?lang=ja");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="street-lighting-estimate.xlsx"');
    const book = read(new Uint8Array(await response.arrayBuffer()), { cellFormula: true });
    expect(book.SheetNames).toEqual(["概要", "入力値", "計算", "モニタリング計画", "試算時の値", "出典", "リクエスト"]);
  });

  test.each([CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE])(
    "gives the same bytes for the same request as %s",
    async (accept) => {
      const [first, second] = [await ask(accept), await ask(accept)];
      expect(first.headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
      expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
      expect(new Uint8Array(await second.arrayBuffer())).toEqual(new Uint8Array(await first.arrayBuffer()));
    },
  );

  test("marks a CSV as UTF-8 for spreadsheets", async () => {
    const bytes = new Uint8Array(await (await ask(CSV_MEDIA_TYPE)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
