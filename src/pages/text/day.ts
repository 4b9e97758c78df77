import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";

const formats = new Map<Language, Intl.DateTimeFormat>();

/** The day in Bandung, western Indonesian time, as the language writes it. */
export function dayInBandung(at: Date, language: Language): string {
  return formatOf(language).format(at);
}

/** Made when a language first writes a day: it takes longer than the form of many fields. */
function formatOf(language: Language): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (format === undefined) {
    const { locale } = LANGUAGE_FACTS[language];
    format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Asia/Jakarta" });
    formats.set(language, format);
  }
  return format;
}

export function todayInBandung(language: Language): string {
  return dayInBandung(new Date(), language);
}
