/** What has to hold for a line to have a value: a symbol of the calculation against a number. */
export type Condition = `${string} ${Relation} ${number}`;
type Relation = ">" | ">=";

export interface ParsedCondition {
  readonly symbol: string;
  readonly relation: Relation;
  readonly bound: number;
}

/** @example parseCondition("S_net >= 1") // { symbol: "S_net", relation: ">=", bound: 1 } */
export function parseCondition(condition: string): ParsedCondition {
  const [symbol = "", relation, bound] = condition.split(" ");
  return { symbol, relation: relation as Relation, bound: Number(bound) };
}

export function renameCondition(condition: Condition, rename: (symbol: string) => string): Condition {
  const [symbol = "", ...rest] = condition.split(" ");
  return [rename(symbol), ...rest].join(" ") as Condition;
}

/** Whether a sheet has a value for these numbers. A number that is none meets no condition. */
export function isDefined(
  { where }: { readonly where: readonly Condition[] },
  values: Readonly<Record<string, number>>,
): boolean {
  return where.every((condition) => {
    const { symbol, relation, bound } = parseCondition(condition);
    const value = values[symbol] as number;
    return relation === ">" ? value > bound : value >= bound;
  });
}
