import { expect, test } from "vitest";
import { findPublishedRecord as findRecord } from "../../src/reference/published";

/** What the worked examples rest on. A changed line here moves published results: change both on purpose, together. */
test.each([
  ["emission-factors", "jamali-official-secondary", "valueTco2PerMwh", 0.87],
  ["emission-factors", "indonesia-ifi-2021-energy-efficiency", "valueTco2PerMwh", 0.675],
  ["emission-factors", "jamali-jcm-re-case-1", "valueTco2PerMwh", 0.619],
  ["emission-factors", "jamali-jcm-re-case-2", "valueTco2PerMwh", 0.533],
  ["cooling-season", "load-factor", "recommendedDefault", 0.4],
  ["cooling-season", "fixed-speed-cspf-per-eer", "value", 1.0619],
  ["capacity-classes", "pk-1", "btuPerHour", 9000],
  ["operating-hours", "office", "hoursPerYear", 2500],
  ["luminaire-system-power", "hps-250-magnetic-220v", "systemW", 290],
  ["luminaire-system-power", "hps-250-eu", "systemW", 276],
  ["luminaire-system-power", "mercury-80-eu", "systemW", 89],
  ["luminaire-system-power", "mercury-125-eu", "systemW", 137],
  ["luminaire-system-power", "mercury-250-eu", "systemW", 266],
  ["luminaire-system-power", "mercury-400-eu", "systemW", 425],
  ["relative-lamp-power", "yokohama-hps", "powerRelativeToMercury250Percent", 60],
  ["burning-hours", "full-night-12h", "hoursPerYear", 4380],
  ["transmission-loss", "ams-ii-l", "percent", 10],
  ["interaction-factors", "coincidence-factor", "recommendedDefault", 0.65],
  ["interaction-factors", "phi-env", "default", 0.35],
  ["ike-bands", "gov-office-with-ac-efficient", "minPerYear", 102],
  ["ike-bands", "gov-office-with-ac-efficient", "maxPerYear", 168],
  ["ottv", "limit", "valueWPerM2", 35],
  ["ottv", "equations", "deltaTK", 5],
  ["edge-levels", "Certified", "minEnergySaving", 0.2],
  ["edge-levels", "Advanced", "minEnergySaving", 0.4],
  ["solar-yields", "bandung-default", "kwhPerKwpYear", 1250],
  ["useful-lives", "cooling-room-units", "years", 6],
  ["useful-lives", "cooling-room-units", "alternativeYears", 13],
  ["useful-lives", "cooling-le-22kw", "years", 13],
  ["useful-lives", "cooling-other", "years", 15],
  ["useful-lives", "lighting-building", "years", 15],
  ["useful-lives", "street-lights", "years", 10],
  ["useful-lives", "solar-pv", "years", 17],
  ["similar-technology-steps", "zero", "ratioCap", 0.5],
  ["similar-technology-steps", "one-to-three", "ratioCap", 0.4],
  ["similar-technology-steps", "four-or-more", "ratioCap", 0.3],
  ["study-findings", "forty-percent-of-budget", "ratioCap", 0.4],
  ["grant-formula", "upper-limit", "amountJpy", 2_000_000_000],
  ["grant-formula", "lower-limit", "amountJpy", 50_000_000],
  ["cost-effectiveness-ceilings", "general", "jpyPerTco2e", 4000],
  ["payback-rules", "minimum-without-subsidy", "minPaybackYearsWithoutSubsidy", 3],
  ["local-content-thresholds", "trigger", "thresholdPercent", 40],
  ["local-content-thresholds", "product", "thresholdPercent", 25],
  ["local-content-weights", "goods", "directMaterialPercent", 75],
  ["local-content-weights", "goods", "directLabourPercent", 10],
  ["local-content-weights", "goods", "factoryOverheadPercent", 15],
  ["local-content-notes", "assembly-ceiling", "maxPercent", 25],
  ["benefit-weights", "bmp", "maxPercent", 15],
  ["exchange-rates", "annual-2024", "idrPerJpy", 104.7489],
  ["exchange-rates", "annual-2024", "idrPerUsd", 15855.4483],
  ["exchange-rates", "annual-2025", "idrPerJpy", 110.2013],
  ["exchange-rates", "annual-2025", "idrPerUsd", 16478.44],
  ["tariff-defaults", "street-lighting", "rpPerKwh", 1699.53],
])("%s/%s %s is still %d", (collection, id, field, value) => {
  expect(findRecord(collection, id)?.[field]).toBe(value);
});

test("the end-use shares of an office and the solar factors of Bandung are still what they were", () => {
  expect(findRecord("end-use-shares", "office")).toMatchObject({ ac: 0.57, lighting: 0.18, other: 0.25 });
  const orientations = ["N", "E", "S", "W"];
  const factors = orientations.map((orientation) => findRecord("solar-factors", orientation)?.solarFactorWPerM2);
  expect(factors).toEqual([132.69, 150.18, 98, 154.88]);
});
