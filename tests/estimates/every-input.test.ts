import { describe, expect, test } from "vitest";
import { BATCH_MEASURES } from "../../src/batches/measures";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { MEASURES } from "../../src/ledger/measure";
import { isInput } from "../../src/ledger/quantity";
import { LINK_FORMS } from "../../src/links/fields/all";
import { ALL_MEASURES } from "../../src/measures/all";
import { SUPPLY } from "../../src/measures/electricity/inputs";
import { METHODS } from "../../src/methods";
import { MONEY } from "../../src/money/inputs";
import { UNCERTAIN_SYMBOLS } from "../../src/uncertainty/ranges";

/** What only the API and a table of a batch take, and why the page does not ask it. */
const NOT_ON_THE_PAGE: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^electricity\.captive\./, "a generator of one's own beside the grid is no case of the city's equipment"],
  [/^electricity\.(solarEmissionFactorTco2PerMwh|emissionFactorYear)$/, "a factor that JCM sets; its vintage"],
  [/^electricity\.(billing|peakHours\..*)$/, "only street lights burn at known hours or without a meter"],
  [/^measures\.(lightingHeatShare|envelope\.envelopeShareOfCoolingLoad|solar\.sharedWithCaptive)$/, "of the method"],
  [/^transmissionLossFraction$/, "of a cross-check beside the figures"],
  [/^subsidy\.rules\./, "thresholds of the programme, for who has a newer text"],
  [/^subsidy\.localContent\./, "a purchase of several items is a request of its own"],
  [/^subsidy\.project\.(lightNotWorse|noVentingOfRefrigerant)$/, "asked of the measure it is about"],
  [/^investment\.\w+\.currency$/, "every amount of a form is in the one currency of the form"],
  [/^(uncertainty|scenarios|advice|pin)\b/, "the page asks for them always, or never"],
  [/^(name|gwpSet|(reference|project)\.fixedSpeed)$/, "says nothing of the credit"],
  [
    /^refrigerant\.(existingChargeKg|projectChargeKg|existingGwp|projectGwp|annualLeakFraction|remainingFraction|recoveryFraction)$/,
    "co-benefit",
  ],
];

/** Numbers that are known exactly, or that no sampled figure reads. */
const EXACT: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^(project\.)?quantity$/, "counted"],
  [/^building\.(grossFloorAreaM2|nonAirConditionedAreaM2)$|^newBuilding\./, "measured"],
  [/^existingRemainingYears$|^lifetimeYears$|^electricity\.emissionFactorYear$/, "years are whole"],
  [/^discountRate$|^investment\.(tariffGrowthPerYear|savingDegradationPerYear)$/, "reaches no figure that is sampled"],
  [/^subsidy\.(?!localContent)/, "a rule or a fact"],
  [/^subsidy\.localContent\./, "a threshold of the caller's"],
  [/^uncertainty\./, "is the uncertainty itself"],
  [/^compressorMotorKw$/, "decides a class"],
  [/^refrigerant\./, "co-benefit, not credited"],
  [/^road\.|^transmissionLossFraction$/, "a check, not credited"],
  [/^investment\.otherIncome\.amount$/, "granted in writing"],
];

/** Numbers whose quantity goes by another path than the field: a value with its unit, an amount with its currency. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  "capacity.value": ["Phi"],
  "existing.value": ["eta_BAU", "eta_BAU_given"],
  "reference.value": ["eta_RE", "eta_RE_given"],
  "project.value": ["eta_PJ", "eta_PJ_given"],
  "investment.total.amount": ["K_total_given"],
  "investment.eligible.amount": ["K_elig_given"],
  "investment.operationAndMaintenanceChangePerYear.amount": ["dOM_given"],
  // The table of lamps gives the circuit power, which is uncertain.
  "existing.lampWatts": ["P_BAU"],
};

const isExcused = (list: readonly (readonly [RegExp, string])[], path: string) =>
  list.some(([each]) => each.test(path));
const LABELS = new Map(
  METHODS.flatMap(({ inputs, steps }) => [...inputs, ...steps]).map((each) => [each.symbol, each.label]),
);
/** Listed in every answer, though no formula reads it. */
const UNREAD: ReadonlySet<string> = new Set(["tariff"]);

describe.each(MEASURES)("every input of %s", (measure) => {
  const inputs = [...ALL_MEASURES[measure].quantities, SUPPLY, MONEY]
    .flatMap((table) => Object.values(table))
    .filter(isInput);
  const columns = BATCH_MEASURES[measure].columns.filter(({ name }) => !name.startsWith("subsidy.localContent"));
  const asked = new Set(LINK_FORMS[measure].fields.map(({ path }) => path.replace(/^groups\.0\./, "")));
  const byPath = new Map(inputs.map((input) => [input.path, input]));

  test("is asked on the page, or left to the API for a reason", () => {
    const missing = columns.filter(({ name }) => !asked.has(name) && !isExcused(NOT_ON_THE_PAGE, name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("that is declared is a column of a table, so that it is in the schema and the document", () => {
    const names = new Set(columns.map(({ name }) => name));
    expect(inputs.filter(({ path }) => !names.has(path)).map(({ path }) => path)).toEqual([]);
  });

  test("that is a number has a range, or is exact for a reason", () => {
    const numbers = columns.filter(({ type, name }) => type === "number" && !isExcused(EXACT, name));
    const exact = numbers.filter(({ name }) => {
      const symbols = WRITTEN_AS[name] ?? [byPath.get(name)?.symbol ?? name];
      const ranges = byPath.get(name)?.range?.symbols ?? symbols;
      return !ranges.some((symbol) => UNCERTAIN_SYMBOLS[symbol] !== undefined);
    });
    expect(exact.map(({ name }) => name)).toEqual([]);
  });

  test("has a label in every language wherever it is listed", () => {
    for (const { symbol, path } of inputs) {
      if (UNREAD.has(symbol)) continue;
      const label = LABELS.get(symbol);
      expect(label, `${path}: ${symbol} stands in no sheet`).toBeDefined();
      for (const language of LANGUAGES)
        if (language !== "en")
          expect(catalogues[language].labels[label as string], `${path} in ${language}`).toBeDefined();
    }
  });
});

test("no reason is given for what is no longer there", () => {
  const names = MEASURES.flatMap((measure) => BATCH_MEASURES[measure].columns.map(({ name }) => name));
  for (const [path, reason] of [...NOT_ON_THE_PAGE, ...EXACT])
    expect(
      names.some((name) => path.test(name)),
      `${path} (${reason})`,
    ).toBe(true);
});
