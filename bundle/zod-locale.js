// Stands for the English texts of zod, which nobody sees: a refusal is worded in src/i18n, in the language of its reader.
export default function locale() {
  return { localeError: () => "Invalid input" };
}
