/**
 * Rooms of `src` by floor, lowest first. A room imports from itself and from lower floors only. Where two rooms of one
 * kind stand apart, one reads the other: money reads a default rate from reference, a criterion of subsidy asks
 * local-content, and an estimate holds the answers of scenarios, uncertainty and advice, which take it as an argument.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ["methods", "i18n"],
  ["ledger", "schema"],
  ["http"],
  ["openapi"],
  ["formats"],
  ["reference"],
  ["money", "service", "tables"],
  ["measures", "local-content"],
  ["subsidy"],
  ["scenarios", "uncertainty", "advice"],
  ["estimates"],
  ["links"],
  ["batches", "portfolio", "comparisons", "monitoring", "goal-seek"],
  ["pages", "mcp"],
  ["app.ts", "contracts.ts"],
  ["index.ts"],
];
