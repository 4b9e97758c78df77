import type { Block } from "./block";

/** Symbols that are numbered for the holders of credits, in their order. */
const OF_HOLDER = /^(?:s_h|r_h|C_x|C_low|b_x|k_x|C_r|C_h|k_h)_(\d+)(?:_v\d+)?$/;
/** A group where there are several, and a year where there are several. */
const OF_GROUP = /^(?!X_).*?(?:_(\d+))?(?:_v(\d+))?$/;

/** What a symbol is numbered for: a group, a year, a holder. */
export function partOf({ answer }: Block, symbol: string, part = ""): string {
  const { groups = [], vintages = [], allocation = [] } = answer;
  const holder = allocation[Number(OF_HOLDER.exec(symbol)?.[1] ?? 0) - 1]?.holder;
  const [, group, year] = OF_GROUP.exec(symbol) ?? [];
  const vintage = vintages[Number(year ?? 0) - 1];
  const among = vintage?.groups ?? groups;
  const name = holder ?? (among.length > 1 ? among[Number(group ?? 0) - 1]?.name : undefined);
  return [part, vintage === undefined ? "" : String(vintage.year), name].filter(Boolean).join(": ");
}
