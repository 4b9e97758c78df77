import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { translate } from "../../i18n/message";
import { yen } from "../../money/money";
import { formatMoney } from "../format";
import type { Reading } from "./reading";

/** One of `readings`, in one language. */
export function presentReading(reading: Reading, language: Language) {
  const { id, rule, value, unit, asUsed, technologies, grant, cityShare, bindingLimit, grantStatus, source } = reading;
  return {
    id,
    rule,
    label: labelOf(reading, language),
    value,
    unit,
    asUsed,
    ...(technologies.length > 0 && { technologies: [...technologies] }),
    grant: yen(grant),
    grantStatus,
    bindingLimit,
    cityShare: yen(cityShare),
    ...(source.record !== undefined && { record: source.record }),
    source: source.source,
    url: source.url,
    confidence: source.confidence,
  };
}

function labelOf({ rule, value, technologies }: Reading, language: Language): string {
  const names = technologies.map((id) => translate(language, "technologies", id));
  const parameters = {
    percent: value * 100,
    ceiling: formatMoney(language, yen(value)),
    years: value,
    technologies: names.join(LANGUAGE_FACTS[language].listSeparator),
  };
  const key = rule === "ratio-cap" && names.length > 0 ? "ratio-cap-of" : rule;
  return translate(language, "readings", key, parameters);
}
