import type { Language } from "../../i18n/language";
import type { MeasureFormDefinition } from "../../links/field";
import { pathOf } from "../forms/measure-form";
import { PLAIN_NUMBERS } from "../forms/number-text";
import { type FilledForm, type Query, readForm } from "../forms/read-form";
import { PAGE_MEASURES } from "../measures/all";
import { addressOf } from "../reader";

/** The parameters of the variants; each holds the address of one result. */
export const LETTERS = ["a", "b", "c", "d", "e", "f"] as const;

/** The parameter by which a form carries along the comparison that its result may join. */
export const COMPARE_PARAMETER = "compare";

export interface Variant {
  readonly letter: string;
  readonly address: string;
  readonly filled: FilledForm<MeasureFormDefinition>;
}

/** The variants of a query in the order of their letters; what is no result of a measure is left out. */
export function readVariants(query: Query, language: Language): Variant[] {
  return LETTERS.flatMap((letter): Variant[] => {
    const address = query[letter];
    if (address === undefined) return [];
    const [path = "", search = ""] = address.split("?");
    const page = Object.values(PAGE_MEASURES).find(({ form }) => pathOf(form) === path);
    if (page === undefined) return [];
    const { form } = page;
    const filled = readForm(form, Object.fromEntries(new URLSearchParams(search)), PLAIN_NUMBERS.numbers, language);
    return Object.keys(filled.errors).length > 0 ? [] : [{ letter, address, filled }];
  });
}

/** The query of a comparison with one more result; the oldest stay, and a seventh finds no place. */
export function withVariant(collected: string | undefined, address: string): Query {
  const query = Object.fromEntries(new URLSearchParams(collected));
  const taken = LETTERS.flatMap((letter) => query[letter] ?? []);
  const all = [...new Set([...taken, address])].slice(0, LETTERS.length);
  return Object.fromEntries(all.map((each, index) => [LETTERS[index] as string, each]));
}

/** The comparison so far, as a form carries it along. */
export function carried(variants: readonly Variant[]): string {
  return addressOf("", Object.fromEntries(variants.map(({ letter, address }) => [letter, address]))).slice(1);
}
