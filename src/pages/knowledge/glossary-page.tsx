import { labelIn } from "../../i18n/label";
import { METHODS } from "../../methods";
import type { PageContext } from "../page-context";
import { DataTable } from "../result/data-table";
import { knowledgePage } from "./knowledge-page";

/** Every symbol of every sheet, once per meaning, in the order of the alphabet. */
export function glossaryPage(context: PageContext): Promise<Response> {
  const { reader } = context;
  const meanings = new Map(
    METHODS.flatMap(({ inputs, steps }) => [...inputs, ...steps]).map((quantity) => [
      `${quantity.symbol} ${quantity.label}`,
      quantity,
    ]),
  );
  const quantities = [...meanings.values()].sort((one, other) =>
    one.symbol.toLowerCase() < other.symbol.toLowerCase() ? -1 : 1,
  );
  return knowledgePage(
    context,
    { title: "glossaryTitle", lead: "glossaryLead" },
    <DataTable
      className="wide"
      caption={reader.in("pageKnowledge", "glossaryTitle")}
      columns={[
        { heading: reader.in("pageKnowledge", "symbol") },
        { heading: reader.in("pageKnowledge", "meaning") },
        { heading: reader.in("pageKnowledge", "unit") },
      ]}
      rows={quantities.map(({ symbol, label, unit }) => [
        <code>{symbol}</code>,
        labelIn(reader.language, label),
        unit === "1" ? "–" : reader.unit(unit),
      ])}
    />,
  );
}
