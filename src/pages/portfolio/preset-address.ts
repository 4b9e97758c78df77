import type { Language } from "../../i18n/language";
import { portfolioExamples } from "../../portfolio/examples";
import { nameless } from "../forms/preset";
import { PAGE_PATHS } from "../page-paths";
import { addressOf } from "../reader";
import { writePortfolio } from "./write-portfolio";

/** The address of the example of all three. */
export function portfolioPresetAddress(language: Language): string {
  return addressOf(PAGE_PATHS.all, { ...writePortfolio(nameless(portfolioExamples.bandung.value)), lang: language });
}
