import { env, SELF } from "cloudflare:test";
import { expect, test } from "vitest";
import { createApp } from "../../src/app";

const HOST = "poisoned.example";
/** What stands for the parameters of a path. */
const SAMPLES: Readonly<Record<string, string>> = {
  "/v1/reference-data/:collection": "/v1/reference-data/operating-hours",
  "/v1/reference-data/:collection/:id": "/v1/reference-data/operating-hours/office",
  "/v1/batches/:measure/columns": "/v1/batches/street-lighting/columns",
  "/v1/batches/:measure/table-schema": "/v1/batches/street-lighting/table-schema",
  "/problems/:slug": "/problems/not-found",
  "/sources/:collection": "/sources/operating-hours",
  "/samples/:name": "/samples/street-lights.csv",
  "/templates/:name": "/templates/street-lighting.csv",
  "/reference/files/:name": "/reference/files/start.js",
};

const paths = createApp()
  .routes.filter(({ method, path }) => method === "GET" && path !== "/assets/:name")
  .map(({ path }) => SAMPLES[path] ?? path);

test.each([...new Set(paths)])("%s does not name its host where a cache that many share may keep it", async (path) => {
  expect(path, "a sample of this path is missing above").not.toContain(":");
  const response = await SELF.fetch(`http://${HOST}${path}`, { headers: { "accept-encoding": "identity" } });
  const text = await response.text();
  if (!response.headers.get("cache-control")?.includes("public")) return;
  const headers = [...response.headers].map((header) => header.join(": ")).join("\n");
  expect(`${headers}\n${text}`).not.toContain(HOST);
});

test("a page that names its host is kept by the browser that asked alone", async () => {
  const response = await SELF.fetch(`http://${HOST}/how-it-works`);
  expect(await response.text()).toContain(HOST);
  expect(response.headers.get("cache-control")).toBe("private, max-age=3600");
});

test.each([
  "/sources/%00?x=",
  "/sources/%0d%0aX:1?x=",
  "/sources/%00",
  "/sources/%E0%A4%A?x=",
  "/sources/..%2f..%2fen?x=",
  "/%0d%0a?x=",
  "/street-lighting%00?x=",
])("%s is no bug of the service, and leads to no header of the sender's", async (path) => {
  const response = await createApp().request(`http://localhost${path}`, {}, env as never);
  expect([303, 404]).toContain(response.status);
  expect(response.headers.has("x")).toBe(false);
  await response.text();
});

test.each([
  "/reference/files/..%2f..%2fopenapi%2fopenapi.json",
  "/reference/files/..%5c..%5copenapi%5copenapi.json",
  "/reference/files/%2e%2e%2fsamples%2fstreet-lights.csv",
  "/reference/files/./start.js%00",
  "/samples/..%2fopenapi%2fopenapi.json",
  "/samples/%2e%2e%2freference%2fstart.js",
  "/templates/..%2fstreet-lighting.csv",
])("%s is 404: files have a list of names", async (path) => {
  expect((await SELF.fetch(`http://localhost${path}`)).status).toBe(404);
});

test("every file of the list is served", async () => {
  for (const name of ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE", "NOTICE", "reference.css", "start.js"]) {
    expect((await SELF.fetch(`http://localhost/reference/files/${name}`)).status, name).toBe(200);
  }
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "bla"])(
  "format=%s is no format: the page is answered, and a link says what there is",
  async (format) => {
    const query = `lamps=10&lamp=HPS&lampWatts=250&ledWatts=120&format=${format}`;
    const page = await SELF.fetch(`http://localhost/street-lighting?${query}`);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const link = await SELF.fetch(`http://localhost/v1/estimates/street-lighting?${query}`);
    expect(link.status).toBe(422);
    expect(await link.text()).toContain('"parameter":"format"');
  },
);

test.each(["/openapi.json", "/openapi-3.0.json"])(
  "%s names the host it was asked at as its server, for tools that load it from an address",
  async (path) => {
    const response = await SELF.fetch(`http://${HOST}${path}`);
    const { servers } = (await response.json()) as { servers: { url: string }[] };
    expect(servers.map(({ url }) => url)).toEqual([`http://${HOST}`]);
  },
);

test.each(["a b", "a<b", "[::1", "a:99999", "a:b", "%zz", "a?b", "a#b", "a\\b", "a@b"])(
  "a host written %s names no address, which is no bug of the service, and is led nowhere",
  async (host) => {
    for (const path of ["/", "/street-lighting", "/street-lighting/", "/openapi.json", "/healthz"]) {
      // A server hands the Host header on as it came; only here does something read it first.
      const request = new Request("http://localhost", { headers: { accept: "text/html" } });
      Object.defineProperty(request, "url", { value: `http://${host}${path}` });
      const response = await createApp().fetch(request, env as never);
      expect([response.status, response.headers.get("location")], path).toEqual([404, null]);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    }
  },
);
