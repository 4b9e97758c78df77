import { expect, it } from "vitest";
import { call } from "../support/contract";

/** What the second round of research added or changed, each record asked of the Worker by its address. */
it.each([
  ["air-conditioning-costs", "dki-budget-2018-2pk", "rpPerKwMax", 1_760_000],
  ["air-conditioning-costs", "dki-budget-2018-15pk", "rpMax", 7_000_000],
  ["approval-pathway", "srn-spei", "order", 10],
  ["approval-pathway", "semarang-toyama-cng-buses-registration", "kind", "precedent"],
  ["precedents", "semarang-toyama-cng-buses-registration", "text", expect.stringContaining("two different clocks")],
  ["agencies", "ministry-of-environment", "name", expect.stringContaining("KLH/BPLH")],
  ["emission-factors", "jamali-official-secondary", "vintage", 2019],
  ["exchange-rates", "annual-2025", "idrPerJpy", 110.2013],
  ["exchange-rate-spots", "spot-2026-09-29", "idrPerJpy", 114.406],
  ["green-building-costs", "kemenperin-hr-centre", "rpMillionPerM2Max", 0.29],
  ["green-building-costs", "green-premium-2017", "percentMax", 5],
  ["green-building-costs", "green-office-2014", "rpTotal", 22_154_000_000],
  ["solar-yield-evidence", "denpasar-office", "kwhPerKwpYear", 1556],
  ["solar-yield-evidence", "gaia-mall", "kwhPerKwpYear", 1503],
  ["methodologies", "ID-street-lighting-registered", "status", "exists, text not available"],
  ["luminaire-system-power", "mercury-80-eu", "systemW", 89],
  ["luminaire-system-power", "mercury-125-eu", "systemW", 137],
  ["luminaire-system-power", "mercury-250-eu", "systemW", 266],
  ["luminaire-system-power", "mercury-400-eu", "systemW", 425],
  ["street-lighting-costs", "luminaire-catalogue-2026", "rpMillionPerPoint", 5.4],
  ["street-lighting-costs", "sleman-2026", "rpMillionPerPoint", 5.3],
  ["street-lighting-costs", "kulon-progo-regular-2025", "rpMillionPerPoint", 15],
  ["street-lighting-costs", "kulon-progo-smart-2025", "rpMillionPerPoint", 27],
  ["street-lighting-bills", "tangsel-metering", "points", 69_371],
  ["street-lighting-bills", "sleman-abonemen", "billShare", 0.7],
  ["street-lighting-bills", "pln-west-java-2024", "gwh2024", 373.69],
  ["useful-lives", "cooling-room-units", "years", 6],
  ["useful-lives", "cooling-le-22kw", "years", 13],
  ["useful-lives", "cooling-other", "years", 15],
  ["subsidy-conditions", "credits-to-japan-by-ratio", "text", expect.stringContaining("ratio of financial support")],
  ["similar-technology-counts", "smart-led-street", "indicativeCap", 0.4],
  ["similar-technology-facts", "solar-limited-2025", "text", expect.stringContaining("strongly limited")],
  ["jcm-rules", "mra-registration", "text", expect.stringContaining("SRN")],
  ["jcm-rules", "mra-status-2025", "text", expect.stringContaining("candidates for certificates")],
  ["jcm-rules", "perpres-110-transition", "text", expect.stringContaining("10 Oct 2026")],
  ["jcm-rules", "ndc-periods", "text", expect.stringContaining("2031–2035")],
  ["jcm-rules", "gx-ets-demand", "text", expect.stringContaining("GX-ETS")],
  ["electricity-tariffs", "p3-tr", "validThrough", "Q1 2026"],
  ["tariff-rules", "pju-tax", "text", expect.stringContaining("exempt from the electricity tax")],
  ["tariff-rules", "quarterly-review", "text", expect.stringContaining("Q1 2026")],
  [
    "local-content-exceptions",
    "perpres-16-2018-art-64",
    "text",
    expect.stringContaining("unless the agreement says otherwise"),
  ],
  ["local-content-notes", "led-luminaire-catalogue", "tkdnPlusBmpPercent", 66.55],
  ["local-content-notes", "ac-sharp-karawang", "percent", 60],
  ["local-content-notes", "ac-daikin-2025", "percent", 40],
  ["modelling-choices", "life-class-room-unit", "maxKw", 14],
])("%s/%s states its %s", async (collection, id, field, value) => {
  const { status, body } = await call<{ values: Record<string, unknown> }>(
    "GET",
    `/v1/reference-data/${collection}/${id}`,
  );
  expect(status).toBe(200);
  expect(body.values[field]).toEqual(value);
});

it.each([
  ["emission-factors", "sumatera-official-secondary", "unverified"],
  ["emission-factors", "jamali-official-secondary", "secondary"],
  ["road-lighting-levels", "arterial", "secondary"],
  ["useful-lives", "solar-pv", "secondary"],
  ["tariff-rules", "pju-tax", "primary"],
])("%s/%s is %3$s", async (collection, id, confidence) => {
  const { body } = await call<{ confidence: string }>("GET", `/v1/reference-data/${collection}/${id}`);
  expect(body.confidence).toBe(confidence);
});

it.each([
  ["air-conditioning-costs", "split-1pk-retail"],
  ["air-conditioning-costs", "inverter-premium-1pk"],
  ["air-conditioning-costs", "split-half-pk-standard"],
  ["air-conditioning-costs", "split-half-pk-inverter"],
  ["exchange-rates", "provisional-2025"],
  ["local-content-notes", "daikin-cikarang"],
])("%s/%s is gone", async (collection, id) => {
  expect((await call("GET", `/v1/reference-data/${collection}/${id}`)).status).toBe(404);
});
