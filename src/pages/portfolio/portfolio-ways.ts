import type { Measure } from "../../ledger/measure";
import { keptIn } from "../compare/kept";
import { requestText } from "../forms/request-text";
import { carriageOf, inventoryParameterOf } from "../inventory/carriage";
import { packInventory } from "../inventory/compact";
import type { Inventory, RowGroup } from "../inventory/inventory";
import type { PageContext } from "../page-context";
import { type WayTo, wayOf } from "../result/way";
import { type Inventories, NO_INVENTORIES } from "./read-portfolio";
import type { PortfolioAnswer } from "./sentences";
import { linkPortfolio } from "./write-portfolio";

interface WithMeasures {
  readonly measures: readonly {
    readonly measure: Measure;
    readonly input: { readonly groups?: readonly RowGroup[] };
  }[];
}

/** The ways to the results of changed requests: other options, or other numbers in the inventories. */
export async function portfolioWays(
  context: PageContext,
  inventories: Inventories,
  request: object,
  { advice = [] }: PortfolioAnswer,
): Promise<WayTo> {
  const { origin, path, reader } = context;
  const kept = keptIn(context.query);
  const changedIn = (changed: object): [Measure, Inventory][] =>
    (changed as WithMeasures).measures.flatMap(({ measure, input: { groups = [] } }) => {
      const inventory = inventories.get(measure);
      return inventory === undefined ? [] : [[measure, { ...inventory, groups }]];
    });
  const packed = new Map<string, string>();
  const requests = [request, ...advice.flatMap((entry): object[] => (entry.request ? [entry.request] : []))];
  for (const [, inventory] of requests.flatMap(changedIn)) {
    const text = requestText(inventory);
    if (!packed.has(text)) packed.set(text, await packInventory(inventory));
  }
  return (changed) => {
    const own = changedIn(changed);
    const sent = linkPortfolio(changed, own.length === 0 ? NO_INVENTORIES : new Map(own));
    if (sent === undefined) return undefined;
    if (own.length === 0) return wayOf(context, path, { ...sent, ...kept });
    const carried = own.map(([measure, inventory]) => [
      inventoryParameterOf(measure),
      packed.get(requestText(inventory)) ?? "",
    ]);
    const { link, address, query } = carriageOf(
      Object.fromEntries(carried),
      { ...sent, ...kept },
      path,
      origin,
      reader,
    );
    return link === "none" ? { path, sent: query } : { href: address };
  };
}
