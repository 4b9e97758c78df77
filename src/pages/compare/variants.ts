import { ESTIMATE_ROUTES } from "../../estimates/route";
import type { Route } from "../../http/route";
import type { Language } from "../../i18n/language";
import type { MeasureFormDefinition } from "../../links/field";
import { portfolioRoute } from "../../portfolio/route";
import { pathOf } from "../forms/measure-form";
import { PLAIN_NUMBERS } from "../forms/number-text";
import { type Query, readForm } from "../forms/read-form";
import { INVENTORY_PARAMETER } from "../inventory/carriage";
import { openInventory } from "../inventory/compact";
import { withOptions } from "../inventory/with-options";
import { PAGE_MEASURES } from "../measures/all";
import { PAGE_PATHS } from "../page-paths";
import { openInventories } from "../portfolio/open-inventories";
import { countErrors, readPortfolio } from "../portfolio/read-portfolio";
import { addressOf, type Reader } from "../reader";
import { uploadFor } from "../upload/upload-forms";

/** The parameters of the variants; each holds the address of one result. */
export const LETTERS = ["a", "b", "c", "d", "e", "f"] as const;

/** The parameter of one more result, for which there is no place. */
export const NO_PLACE = "g";

/** A result as the operation of the API is asked for it. */
interface Asked {
  readonly id: MeasureFormDefinition["id"] | "all";
  readonly route: Route;
  readonly request: object;
}

export interface Variant extends Asked {
  readonly letter: string;
  readonly address: string;
  readonly path: string;
  readonly query: Query;
}

/** The variants of a query in the order of their letters, and the letters of what is no result. */
export async function readVariants(query: Query, language: Language) {
  const variants: Variant[] = [];
  const spoilt: string[] = [];
  for (const letter of LETTERS) {
    const address = query[letter];
    if (address === undefined) continue;
    const { path, query: own } = partsOf(address);
    const asked = await askedAt(path, own, language);
    if (asked === undefined) spoilt.push(letter);
    else variants.push({ letter, address, path, query: own, ...asked });
  }
  return { variants, spoilt };
}

/** The query of a comparison with one more result; where there is no place for it, it waits. */
export function withVariant(collected: string | undefined, address: string): Query {
  const query = Object.fromEntries(new URLSearchParams(collected));
  return comparisonOf([...LETTERS.flatMap((letter) => query[letter] ?? []), address]);
}

/** The query of a comparison of these results. */
export function comparisonOf(addresses: readonly string[]): Query {
  const names = [...LETTERS, NO_PLACE];
  return Object.fromEntries(
    [...new Set(addresses)].slice(0, names.length).map((address, index) => [names[index] as string, address]),
  );
}

/** A comparison, as a form carries it along. */
export function carried(variants: readonly Variant[]): string {
  return addressOf("", comparisonOf(variants.map(({ address }) => address))).slice(1);
}

/** What a result is of. */
export function titleOf(reader: Reader, id: Asked["id"]): string {
  return id === "all" ? reader.say("allTitle") : reader.in("pageResult", `title.${id}`);
}

function partsOf(address: string): { path: string; query: Query } {
  const [path = "", search = ""] = address.split("?");
  return { path, query: Object.fromEntries(new URLSearchParams(search)) };
}

async function askedAt(path: string, query: Query, language: Language): Promise<Asked | undefined> {
  if (path === PAGE_PATHS.all) return allAsked(query, language);
  const page = Object.values(PAGE_MEASURES).find(({ form }) => pathOf(form) === path);
  return page === undefined ? undefined : measureAsked(page.form, query, language);
}

async function allAsked(query: Query, language: Language): Promise<Asked | undefined> {
  const { inventories, query: kept, faults } = await openInventories(query);
  const filled = readPortfolio(kept, PLAIN_NUMBERS.numbers, language, inventories);
  const isResult = faults.length === 0 && countErrors(filled) === 0 && filled.parts.some(({ taken }) => taken);
  return isResult ? { id: "all", route: portfolioRoute, request: filled.request } : undefined;
}

async function measureAsked(form: MeasureFormDefinition, query: Query, language: Language): Promise<Asked | undefined> {
  const packed = query[INVENTORY_PARAMETER];
  const upload = packed === undefined ? undefined : uploadFor(form.id);
  const { errors, request } = readForm(upload?.options ?? form, query, PLAIN_NUMBERS.numbers, language);
  if (Object.keys(errors).length > 0) return undefined;
  const common = { id: form.id, route: ESTIMATE_ROUTES[form.id] };
  if (packed === undefined || upload === undefined) return { ...common, request };
  const opened = await openInventory(packed, form.id);
  return opened.ok ? { ...common, request: withOptions(opened.value, request) } : undefined;
}
