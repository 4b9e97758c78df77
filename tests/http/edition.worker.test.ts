import { SELF } from "cloudflare:test";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { CONTRACTS } from "../../src/contracts";
import { WORKBOOK_MEDIA_TYPE } from "../../src/formats/media-types";
import { EDITION } from "../../src/ledger/edition";
import { call } from "../support/contract";

const HEADER = `release=${version}; reference-data=${EDITION.referenceData}`;

test("the edition is the release and twelve digits of the reference data", () => {
  expect(EDITION).toEqual({ release: version, referenceData: expect.stringMatching(/^[0-9a-f]{12}$/) });
});

/** The first example of every operation that takes a body of JSON. */
const posts = CONTRACTS.flatMap(({ operation: { path, request } }) => {
  const examples = request?.body?.content["application/json"] as { examples?: Record<string, { value: unknown }> };
  const [example] = Object.values(examples?.examples ?? {});
  return example === undefined ? [] : [{ path, body: example.value }];
});

describe("the edition is in the body and in a header", () => {
  test.each(posts)("POST $path", async ({ path, body }) => {
    const answer = await call<{ edition?: unknown }>("POST", path, body);
    expect(answer.body.edition).toEqual(EDITION);
    expect(answer.headers.get("jcm-edition")).toBe(HEADER);
  });

  test.each([
    "/healthz",
    "/problems/not-found",
    "/v1/reference-data",
    "/v1/reference-data/operating-hours",
    "/v1/reference-data/operating-hours/office",
  ])("GET %s", async (path) => {
    const answer = await call<{ edition?: unknown }>("GET", path);
    expect(answer.body.edition).toEqual(EDITION);
    expect(answer.headers.get("jcm-edition")).toBe(HEADER);
  });
});

const lights = { groups: [{ quantity: 10, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] };

test("a table names the edition in two rows, a workbook on its summary", async () => {
  const path = "/v1/estimates/street-lighting";
  const { text } = await call("POST", path, lights, { accept: "text/csv" });
  const rows = parseCsv(text).map(([section, , name, , value]) => [section, name, value]);
  expect(rows).toContainEqual(["edition", "release", version]);
  expect(rows).toContainEqual(["edition", "referenceData", EDITION.referenceData]);
  const body = JSON.stringify(lights);
  const headers = { "content-type": "application/json", accept: WORKBOOK_MEDIA_TYPE };
  const workbook = await SELF.fetch(`http://localhost${path}`, { method: "POST", headers, body });
  const [summary] = (await readXlsx(new Uint8Array(await workbook.arrayBuffer()))).sheets;
  expect(JSON.stringify(summary?.rows)).toContain(EDITION.referenceData);
});

test("a batch names the edition in its header and in no row", async () => {
  const type = { "content-type": "application/x-ndjson" };
  for (const query of ["", "?detail=full"]) {
    const row = JSON.stringify(lights);
    const answer = await call("POST", `/v1/batches/street-lighting${query}`, `${row}\n${row}`, type);
    expect(answer.headers.get("jcm-edition")).toBe(HEADER);
    expect(answer.text).not.toContain("edition");
  }
});

test("every page names the edition, and a program of another site may read the header", async () => {
  for (const path of ["/", "/how-it-works", "/street-lighting?lamps=10&lamp=HPS&lampWatts=250&ledWatts=120"]) {
    const response = await SELF.fetch(`http://localhost${path}`);
    expect(await response.text()).toContain(
      `<p class="edition">Release ${version}, reference data ${EDITION.referenceData}`,
    );
    expect(response.headers.get("jcm-edition")).toBe(HEADER);
    expect(response.headers.get("access-control-expose-headers")).toContain("Jcm-Edition");
  }
});
