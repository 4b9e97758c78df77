import type { Language } from "../../src/i18n/language";
import { comparisonOf } from "../../src/pages/compare/variants";
import { writeForm } from "../../src/pages/forms/write-form";
import { PRESETS } from "../../src/pages/measures/all";
import { portfolioPresetAddress } from "../../src/pages/portfolio/preset-address";
import { addressOf } from "../../src/pages/reader";

/** The results of all presets in a language. */
export function resultAddresses(language: Language): string[] {
  return [
    ...Object.values(PRESETS).map(({ form, request }) =>
      addressOf(`/${form.id}`, { ...writeForm(form, request), lang: language }),
    ),
    portfolioPresetAddress(language),
  ];
}

/** All presets side by side, and six of one with a seventh waiting. */
export function comparisons(language: Language): string[] {
  const results = resultAddresses(language);
  const { form, request } = PRESETS["street-lighting"];
  const offers = Array.from({ length: 7 }, (_, index) =>
    addressOf(`/${form.id}`, { ...writeForm(form, request), ledWatts: String(90 + index) }),
  );
  return [results, offers].map((each) => addressOf("/compare", { ...comparisonOf(each), lang: language }));
}

/** Every page of our own making in a language: first, results, forms, errors, knowledge. */
export function allAddresses(language: Language): string[] {
  const bare = [
    "/",
    "/street-lighting",
    "/all",
    "/compare",
    "/how-it-works",
    "/sources",
    "/sources/exchange-rates",
    "/not-verified",
    "/glossary",
  ];
  return [
    ...bare.map((path) => addressOf(path, { lang: language })),
    addressOf("/street-lighting", { lamps: "x", ledWatts: "120", lang: language }),
    ...resultAddresses(language),
    ...comparisons(language),
  ];
}
