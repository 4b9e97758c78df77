import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";

/** The day in Bandung, western Indonesian time, as the language writes it. */
export function dayInBandung(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    dateStyle: "long",
    timeZone: "Asia/Jakarta",
  }).format(at);
}

export function todayInBandung(language: Language): string {
  return dayInBandung(new Date(), language);
}
