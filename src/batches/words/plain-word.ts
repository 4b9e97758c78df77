/** A word as it is compared: without case, blanks, marks and full-width forms. What a slash parts stays parted. */
export function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/]/gu, "");
}

/** The innermost brackets: one that is opened again and again and never closed is looked at once. */
const BRACKETED = /[([{（［【〔][^([{（［【〔)\]}）］】〕]*[)\]}）］】〕]/gu;

/** Units that stand behind a heading without changing what it names. */
const UNITS = /(?<=.[\s._/-])(?:w|watt|watts|unit|units|buah|bh|titik|pcs|set|mwh|m|lm|%)$/iu;

/** The forms in which a heading is looked up, the whole of it first: without what stands in brackets, without a unit. */
export function headingForms(heading: string): string[] {
  const whole = heading.normalize("NFKC").trim();
  const outside = whole.replace(BRACKETED, " ").replace(BRACKETED, " ").trim();
  return [...new Set([whole, outside, outside.replace(UNITS, "")].map(plainWord))].filter((form) => form !== "");
}

/** Whether a heading says that its numbers are per cent. */
export function saysPercent(heading: string): boolean {
  return /[%％]|persen|per ?cent|パーセント/iu.test(heading);
}
